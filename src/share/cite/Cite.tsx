import { useId, useRef, useState } from 'react';
import { findCrossing } from '../../facts/questions.ts';
import { writeFootnote } from '../../i18n/footnote.ts';
import { crossingName } from '../../i18n/names.ts';
import { useLocale, useTranslate } from '../../i18n/translate.tsx';
import { useFacts, useSelectedCrossing } from '../../state/store.ts';
import styles from './cite.module.css';
import { type CitationStyle, citationStyles, writeCitation } from './writeCitation.ts';

/** The day by the reader's own clock and calendar. */
function readToday(): string {
  const now = new Date();
  const two = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/**
 * What is shown as others cite it, in the style that is chosen, to be copied. `address`: under which others see the
 * same; null where it lies on somebody's disk.
 */
export function Cite({ address }: { address: string | null }) {
  const facts = useFacts();
  const locale = useLocale();
  const translate = useTranslate();
  const id = useId();
  const output = useRef<HTMLPreElement>(null);
  const [style, setStyle] = useState<CitationStyle>('apa');
  const [said, setSaid] = useState('');
  const crossing = findCrossing(facts, useSelectedCrossing());
  const { title: whole, version, asOf } = facts.dataset;
  const title = crossing ? translate('cite.part', { part: crossingName(crossing.names, locale), whole }) : whole;
  const footnote = writeFootnote(facts, locale, translate);
  const accessed = readToday();
  const text = writeCitation(style, { title, version, asOf, accessed, address, footnote, locale }, translate);

  const choose = (chosen: CitationStyle) => {
    setStyle(chosen);
    setSaid('');
  };
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setSaid(translate('cite.copied'));
    } catch {
      if (output.current) getSelection()?.selectAllChildren(output.current);
      setSaid(translate('cite.selected'));
    }
  };

  return (
    <section className={styles.cite} aria-labelledby={id}>
      <h3 id={id}>{translate('cite.title')}</h3>
      <fieldset className={styles.styles}>
        <legend>{translate('cite.style')}</legend>
        {citationStyles.map((name) => (
          <label key={name}>
            <input type="radio" name={`${id}-style`} checked={style === name} onChange={() => choose(name)} />{' '}
            {translate(`cite.style.${name}`)}
          </label>
        ))}
      </fieldset>
      <pre ref={output} className={style === 'bibtex' || style === 'ris' ? styles.code : styles.text}>
        {text}
      </pre>
      <p className={styles.copying}>
        <button type="button" onClick={() => void copy()}>
          {translate('cite.copy')}
        </button>
        <span role="status">{said}</span>
      </p>
    </section>
  );
}
