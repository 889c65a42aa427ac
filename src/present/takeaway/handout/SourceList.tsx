import { useTranslate } from '../../../i18n/translate.tsx';
import { citeSources, writeNumbers } from '../sources.ts';
import { useTelling } from '../telling.ts';
import styles from './handout.module.css';

/** Behind a statement: the numbers of its sources. */
export function SourceNumbers({ ids }: { ids: readonly string[] }) {
  const numbers = writeNumbers(ids, useTelling());
  return numbers ? <sup className={styles.numbers}> {numbers}</sup> : null;
}

/** The sources with their numbers and addresses; `isBrief` without what they report, where there is little room. */
export function SourceList({ ids, isBrief = false }: { ids: readonly string[]; isBrief?: boolean }) {
  const telling = useTelling();
  const translate = useTranslate();
  const sources = citeSources(ids, telling);
  if (sources.length === 0) return null;
  return (
    <section className={isBrief ? styles.briefSources : styles.sources}>
      <h3>{translate('panel.sources')}</h3>
      <ul>
        {sources.map(({ id, number, publisher, subject, date, url }) => (
          <li key={id}>
            <strong>{number}</strong> {publisher}
            {isBrief ? '' : `: ${subject}`}, {date}
            {url ? (
              <span className={styles.address}> {isBrief ? url.replace(/^https:\/\/(www\.)?/, '') : url}</span>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
