import { useDeferredValue } from 'react';
import { parseDate } from '../../facts/edtf.ts';
import type { FactEvent } from '../../facts/types.ts';
import { formatBareDate } from '../../i18n/dates.ts';
import { useLocale, useTranslate } from '../../i18n/translate.tsx';
import { useDate, useFacts, useHiddenEventKinds } from '../../state/store.ts';
import { Disclosure } from '../shared/Disclosure.tsx';
import { EventItem } from './EventItem.tsx';
import { type EventsOfYear, groupEvents } from './groupEvents.ts';
import { KindFilter } from './KindFilter.tsx';
import styles from './timeline.module.css';

/** The events as a list to read, year by year: before the agreement, up to the chosen date, and what came later. */
export function EventList({ events }: { events: readonly FactEvent[] }) {
  const translate = useTranslate();
  const { dataset } = useFacts();
  // The list may lag behind while the date is dragged; map and chart may not.
  const date = useDeferredValue(useDate());
  const hidden = useHiddenEventKinds();
  const { before, upTo, later } = groupEvents(events, dataset.from, date);
  const isParted = later.length > 0 && upTo.length > 0;
  const shown = events.length - countEvents(before);
  return (
    <>
      <KindFilter hidden={hidden} />
      <p className={styles.count} role="status">
        {translate('timeline.count', { count: shown })}
      </p>
      {before.length > 0 ? (
        <Disclosure summary={`${translate('timeline.before')} (${countEvents(before)})`}>
          {() => <Years years={before} heading="h4" />}
        </Disclosure>
      ) : null}
      {isParted ? (
        <h4 className={styles.period}>
          <PeriodTitle period="upTo" />
        </h4>
      ) : null}
      <Years years={upTo} heading={isParted ? 'h5' : 'h4'} />
      {later.length > 0 ? (
        <div className={styles.later}>
          <h4 className={styles.period}>
            <PeriodTitle period="later" />
          </h4>
          <p className={styles.laterMeans}>{translate('timeline.laterMeans')}</p>
          <Years years={later} heading="h5" />
        </div>
      ) : null}
    </>
  );
}

const countEvents = (years: readonly EventsOfYear[]) => years.reduce((sum, { events }) => sum + events.length, 0);

function PeriodTitle({ period }: { period: 'upTo' | 'later' }) {
  const translate = useTranslate();
  const locale = useLocale();
  const date = useDate();
  const precision = parseDate(date)?.precision ?? 'day';
  return translate(`timeline.${period}`, { precision, date: formatBareDate(date, locale, 'long', true) });
}

function Years({ years, heading: Heading }: { years: readonly EventsOfYear[]; heading: 'h4' | 'h5' }) {
  return years.map(({ year, events }) => (
    <section key={year} className={styles.year}>
      <Heading>{year}</Heading>
      <ol>
        {events.map((event) => (
          <EventItem key={event.id} event={event} />
        ))}
      </ol>
    </section>
  ));
}
