import type { ReactNode } from 'react';
import { formatDate } from '../../i18n/dates.ts';
import { writeFootnote } from '../../i18n/footnote.ts';
import { useLocale, useTranslate } from '../../i18n/translate.tsx';
import { useFacts } from '../../state/store.ts';
import { useSourceLabel } from '../../ui/SourceReferences.tsx';
import { type Step, sourcesOf } from '../steps.ts';
import styles from './stage.module.css';

/**
 * Under every step: its number, who says so, the date of the data, whose the ground is, and the footnote. `above` stands
 * on it, however many lines it has.
 */
export function StageFoot({
  step,
  index,
  count,
  above,
}: {
  step: Step;
  index: number;
  count: number;
  above: ReactNode;
}) {
  const facts = useFacts();
  const locale = useLocale();
  const translate = useTranslate();
  const label = useSourceLabel();
  const cited = sourcesOf({ lines: step.lines, notes: { text: '', sources: [] } }).flatMap((id) => {
    const source = facts.sources.find((known) => known.id === id);
    return source ? [label(source)] : [];
  });
  return (
    <footer className={styles.foot}>
      {above}
      <p>
        <span className={styles.count}>
          {index + 1} / {count}
        </span>
        {cited.length > 0 ? translate('present.sources', { sources: [...new Set(cited)].join('; ') }) : null}
      </p>
      <p id="footnote-status" tabIndex={-1}>
        {translate('present.asOf', { date: formatDate(facts.dataset.asOf, locale, translate) })} ·{' '}
        {translate('map.attribution')} · {writeFootnote(facts, locale, translate)}
      </p>
    </footer>
  );
}
