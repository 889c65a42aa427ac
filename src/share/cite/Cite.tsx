import { useId, useState } from 'react';
import { findCrossing } from '../../facts/questions.ts';
import { writeFootnote } from '../../i18n/footnote.ts';
import { crossingName } from '../../i18n/names.ts';
import { useLocale, useTranslate } from '../../i18n/translate.tsx';
import { useFacts, useSelectedCrossing } from '../../state/store.ts';
import { CopyText } from '../../ui/CopyText.tsx';
import styles from './cite.module.css';
import { type CitationStyle, citationStyles, writeCitation } from './writeCitation.ts';

/** The day by the reader's own clock and calendar. */
function readToday(): string {
  const now = new Date();
  const two = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** How many lines a citation takes, about. */
const rowsOf: Readonly<Record<CitationStyle, number>> = { apa: 7, chicago: 7, bibtex: 12, ris: 12 };

/**
 * What is shown as others cite it, in the style that is chosen, to be copied. `address`: under which others see the
 * same; null where it lies on somebody's disk.
 */
export function Cite({ address }: { address: string | null }) {
  const facts = useFacts();
  const locale = useLocale();
  const translate = useTranslate();
  const id = useId();
  const [style, setStyle] = useState<CitationStyle>('apa');
  const crossing = findCrossing(facts, useSelectedCrossing());
  const { title: whole, version, asOf } = facts.dataset;
  const title = crossing ? translate('cite.part', { part: crossingName(crossing.names, locale), whole }) : whole;
  const footnote = writeFootnote(facts, locale, translate);
  const accessed = readToday();
  const text = writeCitation(style, { title, version, asOf, accessed, address, footnote, locale }, translate);

  return (
    <section className={styles.cite} aria-labelledby={id}>
      <h3 id={id}>{translate('cite.title')}</h3>
      <fieldset className={styles.styles}>
        <legend>{translate('cite.style')}</legend>
        {citationStyles.map((name) => (
          <label key={name}>
            <input type="radio" name={`${id}-style`} checked={style === name} onChange={() => setStyle(name)} />{' '}
            {translate(`cite.style.${name}`)}
          </label>
        ))}
      </fieldset>
      <CopyText
        text={text}
        rows={rowsOf[style]}
        words={{
          label: translate(`cite.style.${style}`),
          copy: translate('cite.copy'),
          copied: translate('cite.copied'),
          byHand: translate('cite.selected'),
        }}
      />
    </section>
  );
}
