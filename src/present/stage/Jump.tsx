import { useEffect, useRef, useState } from 'react';
import { useTranslate } from '../../i18n/translate.tsx';
import { presenting } from '../presentation.ts';
import type { Step } from '../steps.ts';
import styles from './overlay.module.css';

/** Asks for the number of a step, and goes there. */
export function Jump({ steps }: { steps: readonly Step[] }) {
  const translate = useTranslate();
  const [number, setNumber] = useState('');
  const field = useRef<HTMLInputElement>(null);
  useEffect(function focusField() {
    field.current?.focus();
  }, []);
  const step = steps[Number(number) - 1];
  return (
    <form
      className={styles.jump}
      onSubmit={(event) => {
        event.preventDefault();
        if (step) presenting.goTo(Number(number) - 1);
      }}
    >
      <label>
        {translate('present.jump.number', { count: String(steps.length) })}
        <input
          ref={field}
          inputMode="numeric"
          value={number}
          onChange={(event) => setNumber(event.target.value.trim())}
        />
      </label>
      <button type="submit" disabled={!step}>
        {translate('present.jump.go')}
      </button>
      <p role="status">{step?.title ?? (number === '' ? '' : translate('present.jump.none'))}</p>
    </form>
  );
}
