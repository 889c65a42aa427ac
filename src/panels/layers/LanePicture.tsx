import { useId } from 'react';
import { readDate } from '../../facts/edtf.ts';
import type { LayerEvent, Period } from '../../facts/programmes.ts';
import type { PercentScale } from '../../ui/lanes/LaneBar.tsx';
import styles from './layers.module.css';

const HEIGHT = 14;
const percent = (value: number) => `${value.toFixed(3)}%`;

/**
 * The period as a band, its events as strokes. It fades in where its beginning is not known, and is thin after the last
 * report. An arrow at the left edge: it began before the scale does; alone: it was over by then.
 */
export function LanePicture({
  period,
  events,
  scale,
  label,
}: {
  period: Period | null;
  events: readonly LayerEvent[];
  scale: PercentScale;
  label: string;
}) {
  const id = useId();
  const band = (from: number, to: number, height: number) =>
    to > from ? (
      <rect
        x={percent(from)}
        width={percent(to - from)}
        y={(HEIGHT - height) / 2}
        height={height}
        fill="var(--quiet)"
      />
    ) : null;
  const places = period && {
    soft: scale(period.softFrom),
    sure: scale(period.from),
    thin: scale(period.reportedTo),
    end: scale(period.to),
  };
  return (
    <svg className={styles.lane} width="100%" height={HEIGHT} role="img" aria-label={label} focusable="false">
      <defs>
        <linearGradient id={`${id}-fade`}>
          <stop offset="0" stopColor="var(--quiet)" stopOpacity="0" />
          <stop offset="1" stopColor="var(--quiet)" />
        </linearGradient>
      </defs>
      {places ? (
        <>
          {places.sure > places.soft ? (
            <rect
              x={percent(places.soft)}
              width={percent(places.sure - places.soft)}
              y="5"
              height="4"
              fill={`url(#${id}-fade)`}
            />
          ) : null}
          {band(places.sure, places.thin, 4)}
          {band(Math.max(places.sure, places.thin), places.end, 1.2)}
        </>
      ) : null}
      {(period?.beginsBefore ?? true) ? <path d="M0 7 L5 2.6 V11.4 Z" fill="var(--ink)" /> : null}
      {events.map((event) => {
        const x = percent(scale(readDate(event.date).earliest));
        return <line key={event.id} x1={x} x2={x} y1="1" y2={HEIGHT - 1} stroke="var(--ink)" strokeWidth="1.6" />;
      })}
    </svg>
  );
}
