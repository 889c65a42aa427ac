import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { formatDate } from '../i18n/dates.ts';
import { useLocale, useTranslate } from '../i18n/translate.tsx';
import { actions } from '../state/store.ts';
import { readTypedDate, type TypedDate } from './readTypedDate.ts';
import type { Stops } from './stops.ts';
import styles from './time.module.css';

type Fault = NonNullable<TypedDate['fault']>;

/** The field in which a date is typed. `onDone` when one has been chosen, or the field is given up with Escape. */
export function GoToDate({ id, stops, onDone }: { id: string; stops: Stops; onDone: () => void }) {
  const translate = useTranslate();
  const field = useRef<HTMLInputElement>(null);
  const inputId = useId();
  const faultId = useId();
  const [fault, setFault] = useState<Fault | null>(null);

  useEffect(function focusField() {
    field.current?.focus();
  }, []);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const typed = readTypedDate(field.current?.value ?? '', { crossings: [], ...stops });
    if (typed.date === undefined) {
      setFault(typed.fault);
      field.current?.focus();
      return;
    }
    actions.dateChosen(typed.date);
    onDone();
  };

  return (
    <form
      id={id}
      className={styles.goTo}
      noValidate
      onSubmit={submit}
      onKeyDown={(event) => event.key === 'Escape' && onDone()}
    >
      <label htmlFor={inputId}>{translate('time.goTo.label')}</label>
      <span className={styles.goToRow}>
        <input
          ref={field}
          id={inputId}
          type="text"
          autoComplete="off"
          spellCheck={false}
          aria-invalid={fault !== null}
          aria-describedby={fault ? faultId : undefined}
        />
        <button type="submit">{translate('time.goTo.submit')}</button>
      </span>
      <span id={faultId} className={styles.fault} role="alert">
        {fault ? <FaultText fault={fault} stops={stops} /> : null}
      </span>
    </form>
  );
}

function FaultText({ fault, stops }: { fault: Fault; stops: Stops }) {
  const translate = useTranslate();
  const locale = useLocale();
  if (fault === 'unreadable') return translate('time.goTo.unreadable');
  const [first, last] = [stops.firstDay, stops.lastDay].map((day) => formatDate(day, locale, translate));
  return translate('time.goTo.outside', { first: first ?? '', last: last ?? '' });
}
