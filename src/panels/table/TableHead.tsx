import { useTranslate } from '../../i18n/translate.tsx';
import { type Column, columns } from './columns.ts';
import { isSortable, pressHeading, type Sorting } from './sortRows.ts';
import styles from './table.module.css';
import { roles } from './tableRoles.ts';

type Props = { sorting: Sorting | null; onSort: (sorting: Sorting | null) => void };

const directionOf = (sorting: Sorting | null, column: Column) =>
  sorting?.key === column ? (sorting.isDescending ? 'descending' : 'ascending') : undefined;

const arrows = { ascending: '↑', descending: '↓' };

/** The headings: a press sorts by the column. Where there is no room for columns they stand in a line. */
export function TableHead({ sorting, onSort }: Props) {
  const translate = useTranslate();
  return (
    <thead {...roles.group}>
      <tr {...roles.row} data-label={translate('table.sortBy')}>
        {columns.map((column) => {
          const direction = directionOf(sorting, column);
          return (
            <th
              key={column}
              {...roles.columnHeader}
              scope="col"
              aria-sort={direction}
              className={isSortable(column) ? undefined : styles.unsorted}
              data-column={column}
            >
              {isSortable(column) ? (
                <button type="button" onClick={() => onSort(pressHeading(sorting, column))}>
                  <span className={styles.heading}>{translate(`table.${column}`)}</span>
                  <span aria-hidden="true">{direction ? `\u00a0${arrows[direction]}` : ''}</span>
                </button>
              ) : (
                translate(`table.${column}`)
              )}
            </th>
          );
        })}
      </tr>
    </thead>
  );
}
