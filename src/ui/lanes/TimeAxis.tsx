import type { Day } from '../../facts/edtf.ts';
import { yearTicks } from '../timeScale.ts';
import type { PercentScale } from './LaneBar.tsx';
import styles from './lanes.module.css';

/** Year lines behind the lanes and the years below them; the years stand every other one where there is little room. */
export function TimeAxis({
  firstDay,
  lastDay,
  scale,
  hasYears = true,
}: {
  firstDay: Day;
  lastDay: Day;
  scale: PercentScale;
  hasYears?: boolean;
}) {
  return (
    <div className={styles.axis} aria-hidden="true">
      {yearTicks(firstDay, lastDay).map(({ year, day }) => (
        <span
          key={year}
          className={styles.tick}
          style={{ left: `${scale(day)}%` }}
          data-is-even={Number(year) % 2 === 0}
        >
          {hasYears ? <span className={styles.year}>{year}</span> : null}
        </span>
      ))}
    </div>
  );
}

/** The hairline at the chosen day; with a `handle` it carries the ring that the date control moves. */
export function DateLine({
  day,
  scale,
  handle,
  isGliding = false,
}: {
  day: Day;
  scale: PercentScale;
  handle?: 'below' | 'middle';
  isGliding?: boolean;
}) {
  return (
    <span
      className={styles.dateLine}
      style={{ left: `${scale(day)}%` }}
      data-is-gliding={isGliding}
      data-day={day}
      aria-hidden="true"
    >
      {handle ? <span className={styles.handle} data-place={handle} /> : null}
    </span>
  );
}
