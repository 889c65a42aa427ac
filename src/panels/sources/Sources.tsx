import { useEffect, useMemo, useRef } from 'react';
import { useTranslate } from '../../i18n/translate.tsx';
import { useFacts, useOpenSource, useSelectedCrossing } from '../../state/store.ts';
import { sourceNumber } from '../../ui/SourceReferences.tsx';
import { usePossibleProgrammes } from '../../ui/useProgrammes.ts';
import { SourceEntry } from './SourceEntry.tsx';
import { ScopeChoice, TextFilter } from './SourceFilter.tsx';
import { scrollToEntry } from './scrollToEntry.ts';
import styles from './sources.module.css';
import { publisherOf, useShownSources } from './useShownSources.ts';
import { whatSourceSupports } from './whatSourceSupports.ts';

/** The panel "Sources": every source, what it is and what rests on it; opens at the one that a reference named. */
export function Sources() {
  const facts = useFacts();
  const translate = useTranslate();
  const crossing = useSelectedCrossing();
  const openSource = useOpenSource();
  const openHeading = useRef<HTMLHeadingElement>(null);
  const programmes = usePossibleProgrammes();
  const index = useMemo(() => whatSourceSupports(facts, programmes ?? []), [facts, programmes]);
  const { shown, scope, setScope, query, setQuery } = useShownSources(index);

  useEffect(
    function goToOpenSource() {
      if (openSource === null || !openHeading.current) return undefined;
      openHeading.current.focus({ preventScroll: true });
      return scrollToEntry(openHeading.current);
    },
    [openSource],
  );

  return (
    <>
      <search className={styles.tools}>
        {crossing === null ? null : <ScopeChoice scope={scope} onChoose={setScope} />}
        <TextFilter query={query} onType={setQuery} />
      </search>
      <p className={styles.count} role="status">
        {shown.length === 0
          ? translate('sources.none')
          : translate('sources.count', { count: shown.length, total: facts.sources.length })}
      </p>
      <ol className={styles.list}>
        {shown.map((source) => (
          <SourceEntry
            key={source.id}
            source={source}
            number={sourceNumber(facts, source.id)}
            publisher={publisherOf(facts, source)}
            supports={index.get(source.id) ?? (programmes ? [] : null)}
            headingRef={source.id === openSource ? openHeading : undefined}
          />
        ))}
      </ol>
    </>
  );
}
