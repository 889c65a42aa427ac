import { type Ref, useMemo } from 'react';
import type { Source } from '../../facts/types.ts';
import { useTranslate } from '../../i18n/translate.tsx';
import { useFacts } from '../../state/store.ts';
import { sourceNumber } from '../../ui/SourceReferences.tsx';
import { usePossibleProgrammes } from '../../ui/useProgrammes.ts';
import { SourceEntry } from './SourceEntry.tsx';
import styles from './sources.module.css';
import { publisherOf } from './useShownSources.ts';
import { whatSourceSupports } from './whatSourceSupports.ts';

/** The sources cited on a page, by number. `open`: the one that a reference has led to, with the way back to it. */
export function SourcesCited({
  ids,
  open,
  openHeading,
  onBack,
}: {
  ids: readonly Source['id'][];
  open: Source['id'] | null;
  openHeading: Ref<HTMLHeadingElement>;
  onBack: () => void;
}) {
  const facts = useFacts();
  const translate = useTranslate();
  const programmes = usePossibleProgrammes();
  const index = useMemo(() => whatSourceSupports(facts, programmes ?? []), [facts, programmes]);
  return (
    <ol className={styles.list}>
      {facts.sources
        .filter(({ id }) => ids.includes(id))
        .map((source) => (
          <SourceEntry
            key={source.id}
            source={source}
            number={sourceNumber(facts, source.id)}
            publisher={publisherOf(facts, source)}
            supports={index.get(source.id) ?? (programmes ? [] : null)}
            headingRef={source.id === open ? openHeading : undefined}
          >
            {source.id === open ? (
              <button type="button" className={styles.back} onClick={onBack}>
                {translate('reading.back')}
              </button>
            ) : null}
          </SourceEntry>
        ))}
    </ol>
  );
}
