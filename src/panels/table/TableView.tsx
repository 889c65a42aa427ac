import { useMemo, useState } from 'react';
import { formatDate } from '../../i18n/dates.ts';
import { useLocale, useTranslate } from '../../i18n/translate.tsx';
import { actions, useDate, useFacts, useHiddenStatuses } from '../../state/store.ts';
import { CrossingRow } from './CrossingRow.tsx';
import { describeRows } from './describeRow.ts';
import { filterRows } from './filterRows.ts';
import { pressHeading, type Sorting, type SortKey, sortRows } from './sortRows.ts';
import { TableFilters } from './TableFilters.tsx';
import styles from './table.module.css';
import { useNearTowns } from './useNearTowns.ts';

const columns = ['crossing', 'status', 'since', 'goods', 'host', 'eulex', 'services', 'roads', 'place'] as const;

const isSortable = (column: (typeof columns)[number]): column is SortKey => column !== 'roads' && column !== 'place';

/** Everything that the map says on the date, a row a crossing: to be sorted, narrowed down and printed. */
export function TableView() {
  const translate = useTranslate();
  const locale = useLocale();
  const facts = useFacts();
  const date = useDate();
  const hidden = useHiddenStatuses();
  const towns = useNearTowns();
  const [text, setText] = useState('');
  const [sorting, setSorting] = useState<Sorting | null>(null);
  const all = useMemo(() => describeRows(facts, date), [facts, date]);
  const found = filterRows(all, hidden, text, translate);
  const rows = sorting ? sortRows(found, sorting, locale) : found;
  const showAll = () => {
    setText('');
    for (const status of hidden) actions.statusToggled(status);
  };
  return (
    <section className={styles.view} aria-label={translate('table.title')}>
      <TableFilters text={text} onText={setText} />
      <p role="status" className={styles.found}>
        {translate('table.shown', { count: rows.length, all: String(all.length) })}
      </p>
      {rows.length === 0 ? (
        <p>
          <button type="button" className={styles.showAll} onClick={showAll}>
            {translate('table.showAll')}
          </button>
        </p>
      ) : (
        <table className={styles.table}>
          <caption>
            {translate('table.caption', {
              date: formatDate(date, locale, translate),
              asOf: formatDate(facts.dataset.asOf, locale, translate),
            })}
          </caption>
          <thead>
            <tr>
              {columns.map((column) => {
                const isSorted = sorting?.key === column;
                return (
                  <th
                    key={column}
                    scope="col"
                    aria-sort={isSorted ? (sorting.isDescending ? 'descending' : 'ascending') : undefined}
                  >
                    {isSortable(column) ? (
                      <button type="button" onClick={() => setSorting(pressHeading(sorting, column))}>
                        {translate(`table.${column}`)}
                        <span aria-hidden="true">{isSorted ? (sorting.isDescending ? ' ↓' : ' ↑') : ''}</span>
                      </button>
                    ) : (
                      translate(`table.${column}`)
                    )}
                  </th>
                );
              })}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <CrossingRow key={row.crossing.id} row={row} towns={towns} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
