import { type ReactNode, useId } from 'react';
import { eventsBetween } from '../../facts/changed.ts';
import { findCrossing } from '../../facts/questions.ts';
import { dayAskedFor } from '../../facts/spans.ts';
import type { FactEvent } from '../../facts/types.ts';
import { crossingName } from '../../i18n/names.ts';
import { formatSince } from '../../i18n/since.ts';
import { useLocale, useTranslate } from '../../i18n/translate.tsx';
import { useFacts } from '../../state/store.ts';
import { PartialDate } from '../../ui/PartialDate.tsx';
import { RecordList, RecordRow } from '../shared/RecordList.tsx';
import reading from '../shared/reading.module.css';
import { Said } from '../shared/Said.tsx';
import { ChangedTable } from './ChangedTable.tsx';
import styles from './compare.module.css';

/** Where something happened: nothing for what concerns no crossing in particular. */
function useWhere(): (event: FactEvent) => string | null {
  const facts = useFacts();
  const locale = useLocale();
  const translate = useTranslate();
  return ({ crossings }) => {
    if (crossings === 'all') return translate('changed.allSix');
    const names = crossings.map((id) => findCrossing(facts, id)?.names);
    return names.map((one) => one && crossingName(one, locale)).join(', ') || null;
  };
}

function EventsBetween({ from, to }: { from: string; to: string }) {
  const translate = useTranslate();
  const whereOf = useWhere();
  const events = eventsBetween(useFacts().events, from, to);
  if (events.length === 0) return <p className={reading.none}>{translate('changed.events.none')}</p>;
  return (
    <RecordList>
      {events.map((event) => (
        <RecordRow key={event.id} label={<PartialDate date={event.date} />}>
          <Said sources={event.sources} note={event.note} aside={whereOf(event)}>
            {event.title}
          </Said>
        </RecordRow>
      ))}
    </RecordList>
  );
}

/** What is different at all crossings on a date from an earlier one, and what happened in between. */
export function WhatChanged({ from, to, children }: { from: string; to: string; children?: ReactNode }) {
  const translate = useTranslate();
  const locale = useLocale();
  const id = useId();
  return (
    <section className={children ? reading.part : undefined} aria-labelledby={id}>
      <h3 id={id} className={reading.heading}>
        {translate('changed.title', { since: formatSince(dayAskedFor(from), locale, translate) })}
      </h3>
      <p className={`${reading.caveat} ${styles.changedAbout}`}>{translate('changed.about')}</p>
      {children}
      <ChangedTable from={from} to={to} />
      <h4 className={styles.changedHeading}>{translate('changed.events')}</h4>
      <EventsBetween from={from} to={to} />
    </section>
  );
}
