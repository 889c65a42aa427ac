import type { ReactNode } from 'react';
import { useTranslate } from '../../i18n/translate.tsx';
import { PlaceLink, PlaceName } from './PlaceLink.tsx';
import type { Place } from './places.ts';
import styles from './unknown.module.css';

/** A part of the page: its heading, how many it holds (null: it holds none to be counted), what it means, and its groups. */
export function Part({
  id,
  title,
  about,
  count,
  children,
}: {
  id: string;
  title: string;
  about: string;
  count: number | null;
  children: ReactNode;
}) {
  return (
    <section className={styles.part} aria-labelledby={id}>
      <h3 id={id} tabIndex={-1} className={styles.partTitle}>
        {title} {count === null ? null : <span className={styles.count}>{count}</span>}
      </h3>
      <p className={styles.about}>{about}</p>
      {children}
    </section>
  );
}

/** What stands at one place, under its name, which leads there. */
export function Group({ place, children }: { place: Place; children: ReactNode }) {
  return (
    <div className={styles.group}>
      <h4 className={styles.place}>
        <PlaceLink place={place}>
          <PlaceName place={place} />
        </PlaceLink>
      </h4>
      {children}
    </div>
  );
}

/** The same where it is long: opened when wanted, and whole in a page without scripts. */
export function FoldedGroup({ place, count, children }: { place: Place; count: number; children: ReactNode }) {
  return (
    <details className={styles.folded}>
      <summary>
        <PlaceName place={place} /> <span className={styles.count}>{count}</span>
      </summary>
      {children}
    </details>
  );
}

/** The way down to each part. */
export function Contents({ parts }: { parts: readonly { id: string; title: string; count: number | null }[] }) {
  const translate = useTranslate();
  return (
    <nav className={styles.contents} aria-label={translate('unknown.contents')}>
      <ul>
        {parts.map(({ id, title, count }) => (
          <li key={id}>
            <a href={`#${id}`}>
              {title} {count === null ? null : <span className={styles.count}>{count}</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
