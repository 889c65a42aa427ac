import { type KeyboardEvent, useId, useState } from 'react';
import { type Translate, useTranslate } from '../../i18n/translate.tsx';
import styles from './check.module.css';
import { describeKey, type PressedKey } from './describeKey.ts';

/** A field that takes whatever a keyboard or a clicker sends, and says what that is and what it does on stage. */
export function KeyTester() {
  const translate = useTranslate();
  const fieldId = useId();
  const hintId = useId();
  const [pressed, setPressed] = useState<PressedKey | null>(null);

  const hear = (event: KeyboardEvent) => {
    const key = describeKey(event.nativeEvent);
    if (!key) return;
    setPressed(key);
    // Full screen and the browser’s own keys stay what they are; nothing else happens while keys are tried.
    if (event.ctrlKey || event.altKey || event.metaKey || event.key === 'F11') return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className={styles.tester}>
      <h3>{translate('rehearsal.key')}</h3>
      <p id={hintId}>{translate('rehearsal.key.hint')}</p>
      <label htmlFor={fieldId}>{translate('rehearsal.key.field')}</label>
      <input id={fieldId} type="text" readOnly value={pressed?.sent ?? ''} aria-describedby={hintId} onKeyDown={hear} />
      <p role="status">
        {pressed
          ? translate('rehearsal.key.sent', { key: pressed.sent, does: sayWhatItDoes(pressed.does, translate) })
          : null}
      </p>
    </div>
  );
}

function sayWhatItDoes(does: PressedKey['does'], translate: Translate): string {
  if (typeof does === 'object') return translate('rehearsal.key.digit', { digit: does.digit });
  if (does === 'nothing' || does === 'reload') return translate(`rehearsal.key.${does}`);
  return translate(`present.does.${does}`);
}
