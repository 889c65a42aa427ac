import type { ReactNode } from 'react';
import { readDate } from '../../facts/edtf.ts';
import type { Statement } from '../../facts/report/statement.ts';
import type { Facts } from '../../facts/types.ts';
import type { MessageId } from '../../i18n/messages.ts';
import { placeName } from '../../i18n/names.ts';
import { useLocale, useTranslate } from '../../i18n/translate.tsx';
import { useFacts } from '../../state/store.ts';
import { PartialDate } from '../../ui/PartialDate.tsx';
import { labelOf } from '../../ui/statementLabel.ts';
import { Said } from '../shared/Said.tsx';
import { PlaceLink } from './PlaceLink.tsx';
import { placeOfStatement } from './places.ts';
import styles from './unknown.module.css';

type CodedId = Extract<MessageId, `${'status' | 'jointUse' | 'closure' | 'goods' | 'eulexRole' | 'side'}.${string}`>;

/** The words of a statement as text, a coded value in the words of its codebook. */
export function useWords(): (statement: Statement) => string {
  const translate = useTranslate();
  const locale = useLocale();
  return ({ words }) => {
    if ('text' in words) return words.text;
    return 'names' in words ? placeName(words.names, locale) : translate(`${words.book}.${words.value}` as CodedId);
  };
}

/** A day on which a statement is shown; null for the date of the data, and for events, which are shown on any. */
function shownOn({ isCurrent, field, date }: Statement, { from, asOf }: Facts['dataset']): string | null {
  if (isCurrent || field === 'event' || !date) return null;
  const day = readDate(date).latest;
  return day < readDate(from).earliest || day > readDate(asOf).latest ? null : day;
}

/** Statements row by row: what each is about, which leads to where it is read; what it says, and its sources. */
export function StatementRows<Item extends Statement>({
  statements,
  aside,
}: {
  statements: readonly Item[];
  aside?: (statement: Item) => ReactNode;
}) {
  const translate = useTranslate();
  const write = useWords();
  const { dataset } = useFacts();
  return (
    <ul className={styles.rows}>
      {statements.map((statement) => (
        <li key={statement.id} className={styles.row}>
          <span className={styles.label}>
            <PlaceLink place={placeOfStatement(statement)} panel={statement.panel} date={shownOn(statement, dataset)}>
              {translate(labelOf(statement))}
            </PlaceLink>
            {statement.date ? (
              <span className={styles.date}>
                <PartialDate date={statement.date} style="short" />
              </span>
            ) : null}
          </span>
          <Said sources={statement.sources} aside={aside?.(statement)}>
            {write(statement)}
          </Said>
        </li>
      ))}
    </ul>
  );
}
