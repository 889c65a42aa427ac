import { type ReactNode, useState } from 'react';
import styles from './shared.module.css';

/** Native details whose content is made only once it has been opened: long lists cost nothing until then. */
export function Disclosure({
  summary,
  children,
  isSection = false,
}: {
  summary: ReactNode;
  children: () => ReactNode;
  /** Set apart by a hairline, as a part of the panel of its own. */
  isSection?: boolean;
}) {
  const [wasOpened, setWasOpened] = useState(false);
  return (
    <details
      className={isSection ? styles.sectionDisclosure : styles.disclosure}
      onToggle={(event) => setWasOpened(wasOpened || event.currentTarget.open)}
    >
      <summary>{summary}</summary>
      {wasOpened ? children() : null}
    </details>
  );
}
