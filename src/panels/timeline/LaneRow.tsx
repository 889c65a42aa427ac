import type { ReactNode } from 'react';
import type { Day } from '../../facts/edtf.ts';
import { DateLine, TimeAxis } from '../../ui/lanes/TimeAxis.tsx';
import type { Axis } from './EventYears.tsx';
import styles from './timeline.module.css';

/** One lane of the chart: its name, what holds on the chosen day, and its picture on the common scale. */
export function LaneRow({
  name,
  state,
  axis,
  day,
  children,
}: {
  name: ReactNode;
  state: ReactNode;
  axis: Axis;
  day: Day;
  children: ReactNode;
}) {
  return (
    <li>
      <div className={styles.laneHead}>
        {name}
        <span className={styles.laneState}>{state}</span>
      </div>
      <div className={styles.laneBox}>
        <TimeAxis {...axis} hasYears={false} />
        {children}
        <DateLine day={day} scale={axis.scale} />
      </div>
    </li>
  );
}
