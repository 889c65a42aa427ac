import { memo } from 'react';
import { readDate } from '../../facts/edtf.ts';
import type { FactEvent } from '../../facts/types.ts';
import { useTranslate } from '../../i18n/translate.tsx';
import { actions, useFacts } from '../../state/store.ts';
import { Footnoted } from '../../ui/Footnoted.tsx';
import { CrossingNamePair } from '../../ui/NamePair.tsx';
import { PartialDate } from '../../ui/PartialDate.tsx';
import { SourceReferences } from '../../ui/SourceReferences.tsx';
import { EventMark } from './EventMark.tsx';
import styles from './timeline.module.css';

/** One event as it is read: when, of what kind, what, where, and who said so. */
export const EventItem = memo(function EventItem({
  event,
  canShowDate = false,
}: {
  event: FactEvent;
  /** Whether a button leads the map to its date. */
  canShowDate?: boolean;
}) {
  const translate = useTranslate();
  return (
    <li className={styles.event} data-event={event.id}>
      <EventMark kind={event.kind} />
      <div>
        <p className={styles.when}>
          <PartialDate date={event.date} /> <span>{translate(`eventKind.${event.kind}`)}</span>
        </p>
        <p className={styles.title}>
          <Footnoted>{event.title}</Footnoted>
          <SourceReferences ids={event.sources} />
        </p>
        {event.note ? (
          <p className={styles.note}>
            <Footnoted>{event.note}</Footnoted>
          </p>
        ) : null}
        <Concerned crossings={event.crossings} />
        {canShowDate ? (
          <button
            type="button"
            className={styles.showDate}
            onClick={() => actions.dateChosen(readDate(event.date).iso)}
          >
            {translate('timeline.showDate')}
          </button>
        ) : null}
      </div>
    </li>
  );
});

function Concerned({ crossings: concerned }: { crossings: FactEvent['crossings'] }) {
  const translate = useTranslate();
  const { crossings } = useFacts();
  if (concerned === 'all') return <p className={styles.where}>{translate('timeline.allCrossings')}</p>;
  if (concerned.length === 0) return null;
  return (
    <p className={styles.where}>
      {crossings
        .filter(({ id }) => concerned.includes(id))
        .map(({ id, names }) => (
          <span key={id}>
            <CrossingNamePair names={names} />
          </span>
        ))}
    </p>
  );
}
