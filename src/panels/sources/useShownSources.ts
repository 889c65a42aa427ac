import { useState } from 'react';
import type { Facts, Source } from '../../facts/types.ts';
import { useFacts, useOpenSource, useSelectedCrossing } from '../../state/store.ts';
import { matches } from '../shared/fold.ts';
import { isOfCrossing, type SupportIndex } from './whatSourceSupports.ts';

export type Scope = 'crossing' | 'all';

/** The name of a source's publisher. */
export function publisherOf(facts: Facts, source: Source): string {
  return facts.publishers.find(({ id }) => id === source.publisher)?.name ?? source.publisher;
}

/**
 * The sources that scope and text let through. A reference that leads to a source first clears whatever would hide it.
 */
export function useShownSources(index: SupportIndex) {
  const facts = useFacts();
  const crossing = useSelectedCrossing();
  const openSource = useOpenSource();
  const [scope, setScope] = useState<Scope>('crossing');
  const [query, setQuery] = useState('');
  const [source, setSource] = useState<string | null>(null);

  if (openSource !== source) {
    setSource(openSource);
    if (openSource !== null) {
      setQuery('');
      if (crossing !== null && !isOfCrossing(index, openSource, crossing)) setScope('all');
    }
  }

  const inScope =
    crossing === null || scope === 'all'
      ? facts.sources
      : facts.sources.filter(({ id }) => isOfCrossing(index, id, crossing));
  const shown = inScope.filter((candidate) => matches(query, [publisherOf(facts, candidate), candidate.subject]));
  return { shown, scope, setScope, query, setQuery };
}
