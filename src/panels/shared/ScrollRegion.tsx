import type { ReactNode } from 'react';
import styles from './reading.module.css';

/** What is wider than the page: it scrolls by itself, with the keyboard too, and the page does not. */
export function ScrollRegion({ label, children }: { label: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be within reach of the keyboard
    <section className={styles.region} aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}
