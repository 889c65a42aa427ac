import './columns.css';
import { useMemo, useState } from 'react';
import { formatDate } from '../../i18n/dates.ts';
import { useLocale, useTranslate } from '../../i18n/translate.tsx';
import { actions, useDate, useFacts, useHiddenStatuses } from '../../state/store.ts';
import { CrossingRow } from './CrossingRow.tsx';
import { describeRows } from './describeRow.ts';
import { filterRows } from './filterRows.ts';
import filters from './filters.module.css';
import { type Sorting, sortRows } from './sortRows.ts';
import { TableFilters } from './TableFilters.tsx';
import { TableHead } from './TableHead.tsx';
import styles from './table.module.css';
import { roles } from './tableRoles.ts';
import { useNearTowns } from './useNearTowns.ts';

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
      <p role="status" className={filters.found}>
        {translate('table.shown', { count: rows.length, all: String(all.length) })}
      </p>
      {rows.length === 0 ? (
        <p className={filters.nothing}>
          {translate('table.nothing')}{' '}
          <button type="button" onClick={showAll}>
            {translate('table.showAll')}
          </button>
        </p>
      ) : (
        <table {...roles.table} className={styles.table}>
          <caption>
            {translate('table.caption', {
              date: formatDate(date, locale, translate),
              asOf: formatDate(facts.dataset.asOf, locale, translate),
            })}
          </caption>
          <TableHead sorting={sorting} onSort={setSorting} />
          <tbody {...roles.group}>
            {rows.map((row) => (
              <CrossingRow key={row.crossing.id} row={row} towns={towns} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
