import type { ReactNode } from 'react';
import styles from './shared.module.css';

/** The record: label and statements, row by row. */
export function RecordList({ children }: { children: ReactNode }) {
  return <dl className={styles.record}>{children}</dl>;
}

/** One row of a record; its children are `Said`, one for each statement. */
export function RecordRow({ label, children }: { label: ReactNode; children: ReactNode }) {
  return (
    <div className={styles.row}>
      <dt className={styles.label}>{label}</dt>
      <dd className={styles.statements}>{children}</dd>
    </div>
  );
}
