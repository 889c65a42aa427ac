import styles from './check.module.css';
import type { Verdict } from './useChecks.ts';

const shapes: Readonly<Record<Verdict, string>> = {
  works: 'M5 12.5 10 17.5 19 7',
  fails: 'M6 6 18 18M18 6 6 18',
  trying: 'M5 12H5.1M12 12H12.1M19 12H19.1',
  untried: 'M5 12H19',
};

/** A tick, a cross, three dots or a dash; the word stands beside it. */
export function VerdictMark({ verdict }: { readonly verdict: Verdict }) {
  return (
    <svg className={styles.mark} data-verdict={verdict} viewBox="0 0 24 24" aria-hidden="true">
      <path
        d={shapes[verdict]}
        fill="none"
        stroke="currentColor"
        strokeWidth="3.5"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
