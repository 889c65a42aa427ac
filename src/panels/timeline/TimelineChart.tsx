import { useMemo } from 'react';
import { dayAskedFor } from '../../facts/spans.ts';
import type { Crossing, FactEvent } from '../../facts/types.ts';
import { useTranslate } from '../../i18n/translate.tsx';
import { useDate, useFacts } from '../../state/store.ts';
import { daysBetween, timeScale } from '../../ui/timeScale.ts';
import { CrossingLane } from './CrossingLane.tsx';
import { type Axis, EventYears } from './EventYears.tsx';
import { AgreementLane, MandateLane } from './FrameLanes.tsx';
import { LaneKey } from './LaneKey.tsx';
import styles from './timeline.module.css';

/** Agreement, mandate, crossings and events on one scale; with a crossing selected its lane alone, larger. */
export function TimelineChart({ crossing, events }: { crossing: Crossing | undefined; events: readonly FactEvent[] }) {
  const translate = useTranslate();
  const { crossings, dataset } = useFacts();
  const day = dayAskedFor(useDate());
  const axis = useMemo((): Axis => {
    const { from: firstDay, asOf: lastDay } = dataset;
    return {
      firstDay,
      lastDay,
      length: daysBetween(firstDay, lastDay),
      scale: timeScale(firstDay, lastDay, 100),
    };
  }, [dataset]);
  return (
    <>
      <ul className={styles.lanes}>
        <AgreementLane axis={axis} day={day} />
        <MandateLane axis={axis} day={day} />
        {(crossing ? [crossing] : crossings).map((shown) => (
          <CrossingLane key={shown.id} crossing={shown} axis={axis} day={day} isLarge={crossing !== undefined} />
        ))}
      </ul>
      <h4 className={styles.byYear}>{translate('timeline.byYear')}</h4>
      <EventYears key={crossing?.id} events={events} axis={axis} day={day} />
      <LaneKey />
    </>
  );
}
