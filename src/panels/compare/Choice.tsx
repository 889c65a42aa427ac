import { type ReactNode, useId, useState } from 'react';
import { yearBefore } from '../../facts/changed.ts';
import { formatDate } from '../../i18n/dates.ts';
import { crossingName } from '../../i18n/names.ts';
import { useLocale, useTranslate } from '../../i18n/translate.tsx';
import { comparedCount } from '../../state/parameters.ts';
import { actions, readChoices, useFacts } from '../../state/store.ts';
import { DayField } from '../shared/DayField.tsx';
import reading from '../shared/reading.module.css';
import styles from './compare.module.css';
import type { Comparing } from './useComparison.ts';

const [fewest, most] = comparedCount;

/** Chooses another date, and for which crossing; none: for all of them. */
const chooseDays = (crossing: string | null, against: string) =>
  actions.choicesRead({ ...readChoices(), crossing, compare: null, against }, []);

/** Shows what changed at all crossings since a year before the date that is shown. */
export const chooseSince = (date: string, first: string) => chooseDays(null, yearBefore(date, first));

/** The choice of what changed, for what leads to it. */
export const sinceId = 'compare-since';

/** Several crossings, one, or what changed: a choice of three. */
function WayChoice({ comparing: { way, date, otherDate, crossing } }: { comparing: Comparing }) {
  const translate = useTranslate();
  const { dataset } = useFacts();
  const name = useId();
  return (
    <fieldset className={styles.choice}>
      <legend>{translate('compare.way')}</legend>
      <label>
        <input type="radio" name={name} checked={way === 'crossings'} onChange={() => actions.otherDateChosen(null)} />
        {translate('compare.way.crossings')}
      </label>
      <label>
        {/* Now, and when the record begins. */}
        <input
          type="radio"
          name={name}
          checked={way === 'days'}
          onChange={() => chooseDays(crossing?.id ?? null, otherDate ?? dataset.from)}
        />
        {translate('compare.way.days')}
      </label>
      <label>
        <input
          type="radio"
          name={name}
          id={sinceId}
          checked={way === 'since'}
          onChange={() => (otherDate === null ? chooseSince(date, dataset.from) : chooseDays(null, otherDate))}
        />
        {translate('changed.way')}
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

const labelOfDate = { crossings: 'compare.day', days: 'compare.firstDay', since: 'changed.until' } as const;

/** What is compared, to be chosen; who has no script reads it in the caption. */
export function Choice({ comparing }: { comparing: Comparing }) {
  const { way, all, date, otherDate, crossing } = comparing;
  const translate = useTranslate();
  const { dataset } = useFacts();
  const chooseDate = (day: string) => actions.dateChosen(day === dataset.asOf ? null : day);
  return (
    <div className={`${reading.asking} ${styles.choices}`}>
      <WayChoice comparing={comparing} />
      {way === 'crossings' ? <CrossingsChoice chosen={all.map((one) => one.crossing.id)} /> : null}
      <div className={reading.fields}>
        {way === 'days' && crossing ? <CrossingChoice chosen={crossing.id} /> : null}
        {way === 'since' && otherDate !== null ? (
          <Day label={translate('changed.since')} date={otherDate} onChoose={actions.otherDateChosen} />
        ) : null}
        <Day label={translate(labelOfDate[way])} date={date} onChoose={chooseDate} />
        {way === 'days' && otherDate !== null ? (
          <Day label={translate('compare.otherDay')} date={otherDate} onChoose={actions.otherDateChosen} />
        ) : null}
      </div>
    </div>
  );
}

/** What is compared, in words: above the table. */
export function useComparisonName(): (comparing: Comparing) => string {
  const translate = useTranslate();
  const locale = useLocale();
  return ({ way, all, date, otherDate, crossing }) => {
    const write = (day: string) => formatDate(day, locale, translate);
    return way === 'days' && crossing && otherDate !== null
      ? translate('compare.caption.days', {
          crossing: crossingName(crossing.names, locale),
          first: write(date),
          other: write(otherDate),
        })
      : translate('compare.caption.crossings', { count: all.length, date: write(date) });
  };
}
