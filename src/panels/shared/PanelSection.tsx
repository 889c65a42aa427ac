import { type ReactNode, useId } from 'react';
import styles from './shared.module.css';

/** A part of a panel under its own heading (h3), as a named region. */
export function PanelSection({ title, children }: { title: ReactNode; children: ReactNode }) {
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h3 id={id} className={styles.sectionTitle}>
        {title}
      </h3>
      {children}
    </section>
  );
}
