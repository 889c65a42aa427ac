import { memo, useId } from 'react';
import type { Day } from '../../facts/edtf.ts';
import styles from './lanes.module.css';
import type { Bar, Lane, Notch } from './lanes.ts';
import { Patterns, type Place, Stretch, span } from './Stretch.tsx';

/** From a day to its place in percent of the lane's width. */
export type PercentScale = (day: Day) => number;

const OVERSHOOT = 1.5;

/**
 * The lane of one crossing as a picture as wide as what it stands in. With a `label` it is named for those who do not
 * see it, without one it is decoration.
 */
export const LaneBar = memo(function LaneBar({
  lane,
  scale,
  height,
  label,
}: {
  lane: Lane;
  scale: PercentScale;
  height: number;
  label?: string;
}) {
  const id = useId();
  const ids = { hatch: `${id}-hatch`, fade: `${id}-fade` };
  return (
    <svg
      className={styles.lane}
      width="100%"
      height={height + 2 * OVERSHOOT}
      focusable="false"
      role="img"
      aria-label={label}
      aria-hidden={label ? undefined : true}
    >
      <Patterns {...ids} />
      {lane.bars.map((bar, index) => (
        <BarPicture
          key={bar.softFrom + bar.status}
          bar={bar}
          hasHardStart={index > 0 && bar.softFrom === bar.from}
          scale={scale}
          height={height}
          {...ids}
        />
      ))}
      {lane.notches.map((notch) => (
        <NotchPicture key={notch.from + notch.kind} notch={notch} scale={scale} height={height} />
      ))}
    </svg>
  );
});

function BarPicture({
  bar,
  hasHardStart,
  scale,
  height,
  hatch,
  fade,
}: {
  bar: Bar;
  /** Whether a breath of the ground parts it from the bar before. */
  hasHardStart: boolean;
  scale: PercentScale;
  height: number;
  hatch: string;
  fade: string;
}) {
  const whole = { top: OVERSHOOT, height };
  const thin = { top: OVERSHOOT + height * 0.3, height: height * 0.4 };
  const reported = bar.lastReported && bar.lastReported > bar.from ? bar.lastReported : bar.from;
  const isUnreported = bar.lastReported !== undefined && reported < bar.softTo;
  const until = scale(isUnreported ? reported : bar.softTo);
  const stretch = (place: Place) => <Stretch status={bar.status} place={place} hatch={hatch} />;
  return (
    <g data-status={bar.status}>
      {bar.softFrom < bar.from ? (
        <g mask={`url(#${fade})`}>{stretch({ ...whole, left: scale(bar.softFrom), right: scale(bar.from) })}</g>
      ) : null}
      {stretch({ ...whole, left: scale(bar.from), right: until })}
      {isUnreported ? stretch({ ...thin, left: until, right: scale(bar.softTo) }) : null}
      {hasHardStart ? (
        <rect x={`${scale(bar.from)}%`} y={OVERSHOOT} width="1" height={height} fill="var(--panel)" />
      ) : null}
    </g>
  );
}

function NotchPicture({ notch, scale, height }: { notch: Notch; scale: PercentScale; height: number }) {
  const place = { left: scale(notch.from), right: scale(notch.to) };
  return (
    <rect
      {...span(place)}
      y="0.6"
      height={height + 2 * OVERSHOOT - 1.2}
      fill="var(--ink)"
      stroke="var(--ink)"
      strokeWidth="1.2"
      data-closure={notch.kind}
    />
  );
}
