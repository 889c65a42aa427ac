import { type ReactNode, useId, useState } from 'react';
import { formatDate } from '../../i18n/dates.ts';
import { crossingName } from '../../i18n/names.ts';
import { useLocale, useTranslate } from '../../i18n/translate.tsx';
import { comparedCount } from '../../state/parameters.ts';
import { actions, useFacts } from '../../state/store.ts';
import { DayField } from '../shared/DayField.tsx';
import reading from '../shared/reading.module.css';
import styles from './compare.module.css';
import type { Comparing } from './useComparison.ts';

const [fewest, most] = comparedCount;

/** Several crossings or one: a choice of two. */
function WayChoice({ isOfDays }: { isOfDays: boolean }) {
  const translate = useTranslate();
  const { dataset } = useFacts();
  const name = useId();
  return (
    <fieldset className={styles.choice}>
      <legend>{translate('compare.way')}</legend>
      <label>
        <input type="radio" name={name} checked={!isOfDays} onChange={() => actions.otherDateChosen(null)} />
        {translate('compare.way.crossings')}
      </label>
      <label>
        {/* Now, and when the record begins. */}
        <input type="radio" name={name} checked={isOfDays} onChange={() => actions.otherDateChosen(dataset.from)} />
        {translate('compare.way.days')}
      </label>
    </fieldset>
  );
}

/** Which crossings stand beside each other: two at the least, six at the most; beyond that it says so. */
function CrossingsChoice({ chosen }: { chosen: readonly string[] }) {
  const translate = useTranslate();
  const locale = useLocale();
  const { crossings } = useFacts();
  const [refusal, setRefusal] = useState<'least' | 'most' | null>(null);
  const toggle = (id: string) => {
    const next = crossings.map((one) => one.id).filter((one) => chosen.includes(one) !== (one === id));
    const refused = next.length < fewest ? 'least' : next.length > most ? 'most' : null;
    setRefusal(refused);
    if (!refused) actions.comparedChosen(next.length === Math.min(most, crossings.length) ? null : next);
  };
  return (
    <fieldset className={styles.choice}>
      <legend>{translate('compare.crossings')}</legend>
      {crossings.map(({ id, names }) => (
        <label key={id}>
          <input type="checkbox" checked={chosen.includes(id)} onChange={() => toggle(id)} />
          {crossingName(names, locale)}
        </label>
      ))}
      <p role="status" className={styles.refusal}>
        {refusal ? translate(`compare.${refusal}`) : ''}
      </p>
    </fieldset>
  );
}

function CrossingChoice({ chosen }: { chosen: string }) {
  const translate = useTranslate();
  const locale = useLocale();
  const { crossings } = useFacts();
  const id = useId();
  return (
    <span className={reading.field}>
      <label htmlFor={id}>{translate('compare.crossing')}</label>
      <select id={id} value={chosen} onChange={({ currentTarget }) => actions.crossingSelected(currentTarget.value)}>
        {crossings.map((crossing) => (
          <option key={crossing.id} value={crossing.id}>
            {crossingName(crossing.names, locale)}
          </option>
        ))}
      </select>
    </span>
  );
}

function Day({ label, date, onChoose }: { label: ReactNode; date: string; onChoose: (day: string) => void }) {
  const { dataset } = useFacts();
  return <DayField label={label} date={date} first={dataset.from} last={dataset.asOf} onChoose={onChoose} />;
}

/** What is compared, to be chosen; who has no script reads it in the caption. */
export function Choice({ comparing: { isOfDays, all, date, otherDate, crossing } }: { comparing: Comparing }) {
  const translate = useTranslate();
  const { dataset } = useFacts();
  const chooseDate = (day: string) => actions.dateChosen(day === dataset.asOf ? null : day);
  return (
    <div className={`${reading.asking} ${styles.choices}`}>
      <WayChoice isOfDays={isOfDays} />
      {isOfDays ? null : <CrossingsChoice chosen={all.map((one) => one.crossing.id)} />}
      <div className={reading.fields}>
        {isOfDays && crossing ? <CrossingChoice chosen={crossing.id} /> : null}
        <Day label={translate(isOfDays ? 'compare.firstDay' : 'compare.day')} date={date} onChoose={chooseDate} />
        {otherDate === null ? null : (
          <Day label={translate('compare.otherDay')} date={otherDate} onChoose={actions.otherDateChosen} />
        )}
      </div>
    </div>
  );
}

/** What is compared, in words: above the table. */
export function useComparisonName(): (comparing: Comparing) => string {
  const translate = useTranslate();
  const locale = useLocale();
  return ({ isOfDays, all, date, otherDate, crossing }) => {
    const write = (day: string) => formatDate(day, locale, translate);
    return isOfDays && crossing && otherDate !== null
      ? translate('compare.caption.days', {
          crossing: crossingName(crossing.names, locale),
          first: write(date),
          other: write(otherDate),
        })
      : translate('compare.caption.crossings', { count: all.length, date: write(date) });
  };
}
