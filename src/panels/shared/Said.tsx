import type { ReactNode } from 'react';
import { Footnoted } from '../../ui/Footnoted.tsx';
import { SourceReferences } from '../../ui/SourceReferences.tsx';
import styles from './shared.module.css';

/**
 * A statement with the numbers of its sources behind it. A text as child is footnoted; `aside` (since when, last
 * reported) and `note` stand below it, quieter.
 */
export function Said({
  children,
  sources,
  aside,
  note,
}: {
  children: ReactNode;
  sources: readonly string[];
  aside?: ReactNode;
  note?: string | undefined;
}) {
  return (
    <p className={styles.said}>
      {typeof children === 'string' ? <Footnoted>{children}</Footnoted> : children}
      <SourceReferences ids={sources} />
      {aside ? <span className={styles.aside}>{aside}</span> : null}
      {note ? (
        <span className={styles.aside}>
          <Footnoted>{note}</Footnoted>
        </span>
      ) : null}
    </p>
  );
}

/** The one sentence that says it all, at the head of a panel. */
export function Lede({ children, sources }: { children: string; sources: readonly string[] }) {
  return (
    <p className={styles.lede}>
      <Footnoted>{children}</Footnoted>
      <SourceReferences ids={sources} />
    </p>
  );
}
