import { useId, useState } from 'react';
import { opennessOn } from '../../facts/interruptions.ts';
import { findCrossing, goodsOn } from '../../facts/questions.ts';
import { dayAskedFor } from '../../facts/spans.ts';
import type { Crossing, Facts } from '../../facts/types.ts';
import { formatDate } from '../../i18n/dates.ts';
import { crossingName } from '../../i18n/names.ts';
import { useLocale, useTranslate } from '../../i18n/translate.tsx';
import { actions, useDate, useFacts, useSelectedCrossing } from '../../state/store.ts';
import { DayField } from '../shared/DayField.tsx';
import reading from '../shared/reading.module.css';
import { Said } from '../shared/Said.tsx';
import { When } from '../shared/Since.tsx';
import styles from './interruptions.module.css';

/** The days that can be asked about; outside of the record the answer says so. */
const firstAskable = '1900-01-01';
const lastAskable = '2100-12-31';

/** The answer for one crossing and day as a sentence, with who says so. */
export function OpennessAnswer({ crossing, day }: { crossing: Crossing; day: string }) {
  const translate = useTranslate();
  const locale = useLocale();
  const { dataset } = useFacts();
  const openness = opennessOn(crossing, dataset, day);
  const write = (date: string) => formatDate(date, locale, translate);
  const date = write(day);
  const name = crossingName(crossing.names, locale);
  if ('span' in openness) {
    const { kind, span } = openness;
    return (
      <Said sources={span.sources} note={span.note} aside={<When span={span} date={day} />}>
        {translate(`interruptions.${kind}.${span.value}`, { date, crossing: name })}
      </Said>
    );
  }
  if (openness.kind === 'before')
    return <p>{translate('interruptions.before', { date, first: write(dataset.from) })}</p>;
  if (openness.kind === 'after') return <p>{translate('interruptions.after', { date, last: write(dataset.asOf) })}</p>;
  return <p>{translate('interruptions.nothing', { date, crossing: name })}</p>;
}

/** Which goods could cross that day, as far as anybody has published it. */
function GoodsThatDay({ crossing, day, dataset }: { crossing: Crossing; day: string; dataset: Facts['dataset'] }) {
  const translate = useTranslate();
  if (day < dataset.from || day > dataset.asOf) return null;
  const { value, span } = goodsOn(crossing, day);
  return (
    <div className={styles.goodsThen}>
      <Said sources={span?.sources ?? []} aside={span ? <When span={span} date={day} /> : null}>
        {`${translate('interruptions.goodsThen')}: ${translate(`goods.${value}`)}`}
      </Said>
    </div>
  );
}

/** "Was it open on …?": a crossing and a day, and what is known. */
export function WasItOpen() {
  const translate = useTranslate();
  const locale = useLocale();
  const facts = useFacts();
  const { crossings, dataset } = facts;
  const crossing = findCrossing(facts, useSelectedCrossing()) ?? crossings[0];
  const chosen = dayAskedFor(useDate());
  // A day outside of the record is no date that a link could hold.
  const [outside, setOutside] = useState<string | null>(null);
  const selectId = useId();
  if (!crossing) return null;
  const day = outside ?? chosen;
  const choose = (asked: string) => {
    const isWithin = dataset.from <= asked && asked <= dataset.asOf;
    setOutside(isWithin ? null : asked);
    if (isWithin) actions.dateChosen(asked === dataset.asOf ? null : asked);
  };
  return (
    <>
      <div className={reading.fields}>
        <span className={reading.field}>
          <label htmlFor={selectId}>{translate('interruptions.crossing')}</label>
          <select
            id={selectId}
            value={crossing.id}
            onChange={({ currentTarget }) => actions.crossingSelected(currentTarget.value)}
          >
            {crossings.map(({ id, names }) => (
              <option key={id} value={id}>
                {crossingName(names, locale)}
              </option>
            ))}
          </select>
        </span>
        <DayField
          label={translate('interruptions.day')}
          date={day}
          first={firstAskable}
          last={lastAskable}
          onChoose={choose}
        />
      </div>
      <div className={styles.answer} role="status">
        <OpennessAnswer crossing={crossing} day={day} />
        <GoodsThatDay crossing={crossing} day={day} dataset={dataset} />
      </div>
    </>
  );
}
