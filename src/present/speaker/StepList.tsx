import { useEffect, useRef } from 'react';
import { useTranslate } from '../../i18n/translate.tsx';
import type { Step } from '../steps.ts';
import styles from './drive.module.css';
import shared from './speaker.module.css';

/** All steps by their titles; one press goes there. The one that is shown stays in sight. */
export function StepList({
  steps,
  current,
  onChoose,
}: {
  steps: readonly Step[];
  current: string;
  onChoose: (step: string) => void;
}) {
  const translate = useTranslate();
  const list = useRef<HTMLOListElement>(null);
  useEffect(
    function keepCurrentInSight() {
      const entry = list.current?.querySelector<HTMLElement>(`[data-step="${current}"]`);
      if (!list.current || !entry) return;
      // Only the list scrolls: what the speaker reads elsewhere stays where it is.
      list.current.scrollTop = entry.offsetTop - (list.current.clientHeight - entry.clientHeight) / 2;
    },
    [current],
  );
  return (
    <nav className={styles.steps} aria-labelledby="speaker-steps">
      <h2 id="speaker-steps" className={shared.label}>
        {translate('speaker.steps')}
      </h2>
      <ol ref={list}>
        {steps.map(({ id, title }, index) => (
          <li key={id} data-step={id}>
            <button type="button" aria-current={id === current ? 'step' : undefined} onClick={() => onChoose(id)}>
              <span className={styles.number}>{index + 1}</span> {title}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
