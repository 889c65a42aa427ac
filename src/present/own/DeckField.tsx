import { useId, useState } from 'react';
import { useTranslate } from '../../i18n/translate.tsx';
import styles from './own.module.css';
import type { FaultReason } from './ownDeckSchema.ts';
import type { TextReading } from './readOwnDeck.ts';

type Field<Value> = {
  /** Of the field, to put the focus there. */
  readonly id: string;
  readonly label: string;
  readonly text: string;
  /** How many lines it has; one makes a field of a single line. */
  readonly rows: number;
  readonly read: (text: string) => TextReading<Value>;
  readonly onWrite: (value: Value) => void;
};

/** A text of a step. What cannot be taken stays in the field, with the reason below it. */
export function DeckField<Value>({ id, label, text, rows, read, onWrite }: Field<Value>) {
  const translate = useTranslate();
  const faultId = useId();
  /** What is being typed, as typed; null while nobody types. */
  const [draft, setDraft] = useState<string | null>(null);
  const [reason, setReason] = useState<FaultReason | null>(null);

  const type = (typed: string) => {
    const reading = read(typed);
    setDraft(typed);
    setReason(reading.reason ?? null);
    if (reading.reason === undefined) onWrite(reading.value);
  };
  const field = {
    id,
    value: draft ?? text,
    autoComplete: 'off',
    'aria-invalid': reason !== null,
    'aria-describedby': reason ? faultId : undefined,
    onChange: ({ target }: { readonly target: { readonly value: string } }) => type(target.value),
    onBlur: () => reason === null && setDraft(null),
  };
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      {rows > 1 ? <textarea rows={rows} {...field} /> : <input type="text" {...field} />}
      <p id={faultId} role="alert">
        {reason ? translate(`owndeck.fault.${reason}`) : null}
      </p>
    </div>
  );
}
