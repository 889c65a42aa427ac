import { findCrossing } from '../../facts/questions.ts';
import { crossingName, placeName } from '../../i18n/names.ts';
import { useLocale, useTranslate } from '../../i18n/translate.tsx';
import { useFacts } from '../../state/store.ts';
import { PartialDate } from '../../ui/PartialDate.tsx';
import { leadBack } from './leadBack.ts';
import styles from './sources.module.css';
import type { Support, Words } from './support.ts';

/** The statements that rest on a source; each is a button that leads to where it stands. */
export function SupportList({ supports }: { supports: readonly Support[] }) {
  const { dataset } = useFacts();
  const translate = useTranslate();
  const write = useWords();
  const nameCrossings = useCrossingsNames();
  return (
    <ul className={styles.supports}>
      {supports.map((support, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes, and two statements may read alike
        <li key={index}>
          <button type="button" onClick={() => leadBack(support, dataset)}>
            <span className={styles.supportPlace}>
              <span>{nameCrossings(support)}</span> <span>{translate(support.label)}</span>{' '}
              {support.date ? <PartialDate date={support.date} /> : null}
            </span>
            <span className={styles.supportWords}>{write(support.words)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

/** Statements as text; without links, since they stand in a button. */
function useWords(): (words: Words) => string {
  const translate = useTranslate();
  const locale = useLocale();
  return (words) => {
    if ('text' in words) return words.text;
    return 'names' in words ? placeName(words.names, locale) : translate(words.message);
  };
}

function useCrossingsNames(): (support: Support) => string {
  const facts = useFacts();
  const translate = useTranslate();
  const locale = useLocale();
  return ({ crossings, panel, programme }) => {
    if (programme) return programme.short;
    if (crossings === 'all') return translate('sources.allCrossings');
    if (crossings.length === 0) return translate(panel === 'eulex' ? 'shared.label.eulex' : 'sources.general');
    return crossings
      .flatMap((id) => findCrossing(facts, id) ?? [])
      .map(({ names }) => crossingName(names, locale))
      .join(', ');
  };
}
