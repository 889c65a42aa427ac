import type { CrossingId, Facts, Programme, Source } from '../../facts/types.ts';
import { citationsOfCrossing } from './crossingCitations.ts';
import { citationsOfAgenciesAndEvents, citationsOfAgreement, citationsOfEulex } from './generalCitations.ts';
import { citationsOfProgramme } from './programmeCitations.ts';
import type { Citation, Support } from './support.ts';

/** What each source supports: every statement that cites it, those of the crossings first. */
export type SupportIndex = ReadonlyMap<Source['id'], readonly Support[]>;

/**
 * Walks all facts and programmes once and says for each source which statements rest on it; a source that none cites
 * has no entry.
 */
export function whatSourceSupports(facts: Facts, programmes: readonly Programme[] = []): SupportIndex {
  const citations: readonly Citation[] = [
    ...facts.crossings.flatMap((crossing) => citationsOfCrossing(crossing, facts.agencies)),
    ...citationsOfAgreement(facts.agreement),
    ...citationsOfEulex(facts.eulex),
    ...citationsOfAgenciesAndEvents(facts),
    ...programmes.flatMap(citationsOfProgramme),
  ];
  const index = new Map<string, Support[]>();
  for (const { sources, support } of citations) {
    for (const source of new Set(sources)) {
      const supports = index.get(source);
      if (supports) supports.push(support);
      else index.set(source, [support]);
    }
  }
  return index;
}

/** True where a source supports a statement that names a crossing. */
export function isOfCrossing(index: SupportIndex, source: Source['id'], crossing: CrossingId): boolean {
  return (index.get(source) ?? []).some(({ crossings }) => crossings !== 'all' && crossings.includes(crossing));
}
