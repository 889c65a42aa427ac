import { useId } from 'react';
import type { Day } from '../../facts/edtf.ts';
import type { Crossing, EulexRole } from '../../facts/types.ts';
import type { PercentScale } from '../../ui/lanes/LaneBar.tsx';
import { laneHeight, type PatternIds, patternIds, RolePatterns, RoleStretch } from './RoleStretch.tsx';
import { type RoleBar, readRoleLane } from './roleLane.ts';

const percent = (value: number) => `${value.toFixed(3)}%`;

/** The days of a bar, each kept from running past its end. */
function placesOf({ softFrom, from, reportedTo, to }: RoleBar, scale: PercentScale) {
  const end = scale(to);
  const sure = Math.min(scale(from), end);
  const thin = Math.min(Math.max(sure, scale(reportedTo)), end);
  return { soft: scale(softFrom), sure, thin, end };
}

function RoleBarPicture({ bar, scale, ids }: { bar: RoleBar; scale: PercentScale; ids: PatternIds }) {
  const { soft, sure, thin, end } = placesOf(bar, scale);
  const stretch = (from: number, to: number, isThin = false) =>
    to > from ? (
      <RoleStretch value={bar.role} x={percent(from)} width={percent(to - from)} ids={ids} isThin={isThin} />
    ) : null;
  return (
    <g data-role={bar.role}>
      {soft < sure ? <g mask={`url(#${ids.fade})`}>{stretch(soft, sure)}</g> : null}
      {stretch(sure, thin)}
      {stretch(thin, end, true)}
    </g>
  );
}

/**
 * The roles at one crossing over time; decoration, for the words stand beside it. A soft start: not known to the day.
 * Thin: nothing was reported any more.
 */
export function RoleLane({
  crossing,
  firstDay,
  lastDay,
  scale,
}: {
  crossing: Crossing;
  firstDay: Day;
  lastDay: Day;
  scale: PercentScale;
}) {
  const ids = patternIds(useId());
  return (
    <svg width="100%" height={laneHeight} aria-hidden="true" focusable="false">
      <RolePatterns {...ids} />
      {readRoleLane(crossing, firstDay, lastDay).map((bar) => (
        <RoleBarPicture key={`${bar.softFrom} ${bar.role}`} bar={bar} scale={scale} ids={ids} />
      ))}
    </svg>
  );
}

/** One role as it is drawn in the lanes; with `part` as it fades in, or as it is drawn after its last report. */
export function RoleSample({ value, part }: { value: EulexRole; part?: 'fading' | 'thin' }) {
  const ids = patternIds(useId());
  const stretch = <RoleStretch value={value} x="1" width="24" ids={ids} isThin={part === 'thin'} />;
  return (
    <svg width="26" height={laneHeight} aria-hidden="true" focusable="false">
      <RolePatterns {...ids} />
      {part === 'fading' ? <g mask={`url(#${ids.fade})`}>{stretch}</g> : stretch}
    </svg>
  );
}
