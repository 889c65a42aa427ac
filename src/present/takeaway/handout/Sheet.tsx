import type { ReactNode } from 'react';
import { addressForOthers } from '../describeShown.ts';
import { tellAsOf, tellFootnote, useTelling } from '../telling.ts';
import styles from './handout.module.css';

/** What is printed on pages of its own: a head, and the note to the asterisk at the foot of every page of it. */
export function Sheet({ title, place, children }: { title: ReactNode; place?: string; children: ReactNode }) {
  const telling = useTelling();
  const { facts, translate } = telling;
  const address = addressForOthers(location.href)?.replace(/\?.*$/, '');
  return (
    <section className={styles.sheet}>
      <div className={styles.content}>
        <header className={styles.head}>
          <p className={styles.kicker}>
            <span>{translate('app.title')}</span>
            {place ? <span>{place}</span> : null}
          </p>
          <h2>{title}</h2>
        </header>
        {children}
      </div>
      <footer className={styles.foot}>
        <p>{tellFootnote(telling)}</p>
        <p>
          {facts.dataset.disclaimer}{' '}
          {[tellAsOf(telling), translate('map.attribution'), address].filter(Boolean).join(' · ')}
        </p>
      </footer>
    </section>
  );
}
