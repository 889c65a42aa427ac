import { type ReactNode, useId } from 'react';
import { parseDate } from '../../facts/edtf.ts';
import { dayAskedFor } from '../../facts/spans.ts';
import styles from './reading.module.css';

/** A field for a day, within what can be asked about; a month or a year stands in it as its last day. */
export function DayField({
  label,
  date,
  first,
  last,
  onChoose,
}: {
  label: ReactNode;
  date: string;
  first: string;
  last: string;
  onChoose: (day: string) => void;
}) {
  const id = useId();
  return (
    <span className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="date"
        required
        value={dayAskedFor(date)}
        min={first}
        max={last}
        onChange={({ currentTarget: { value } }) => {
          // While a year is being typed its first digits are a year too, and an empty field is no day.
          if (parseDate(value) && first <= value && value <= last) onChoose(value);
        }}
      />
    </span>
  );
}
