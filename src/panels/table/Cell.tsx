import type { ReactNode } from 'react';
import { useTranslate } from '../../i18n/translate.tsx';
import type { Column } from './columns.ts';
import styles from './table.module.css';
import { roles } from './tableRoles.ts';

/** A cell in the place of its column; where there is no room for columns its label stands before it. */
export function Cell({ column, children }: { column: Exclude<Column, 'crossing'>; children: ReactNode }) {
  const translate = useTranslate();
  return (
    <td {...roles.cell} data-label={translate(`table.${column}`)} data-column={column}>
      <div className={styles.said}>{children}</div>
    </td>
  );
}
