import { useId } from 'react';
import type { Crossing, EulexRole } from '../../facts/types.ts';
import type { PercentScale } from '../../ui/lanes/LaneBar.tsx';
import { readRoleLane } from './roleLane.ts';

const height = 14;

/** The pattern of each role, told apart without colour. */
function RoleStretch({ role, x, width, ids }: { role: EulexRole; x: string; width: string; ids: Ids }) {
  switch (role) {
    case 'executive':
      return <rect x={x} width={width} y="1" height={height - 2} fill="var(--ink)" />;
    case 'advising':
      return (
        <rect
          x={x}
          width={width}
          y="1.6"
          height={height - 3.2}
          fill={`url(#${ids.hatch})`}
          stroke="var(--ink)"
          strokeWidth="1.2"
        />
      );
    case 'observing':
      return (
        <rect
          x={x}
          width={width}
          y="1.6"
          height={height - 3.2}
          fill={`url(#${ids.dots})`}
          stroke="var(--ink)"
          strokeWidth="1.2"
        />
      );
    case 'handed-over':
      return <rect x={x} width={width} y={height / 2 - 0.8} height="1.6" fill="var(--ink)" />;
    case 'unknown':
      return (
        <rect
          x={x}
          width={width}
          y="2.5"
          height={height - 5}
          fill="none"
          stroke="var(--quiet)"
          strokeWidth="1"
          strokeDasharray="3 3"
        />
      );
  }
}

type Ids = { readonly hatch: string; readonly dots: string; readonly fade: string };

function RolePatterns({ hatch, dots, fade }: Ids) {
  return (
    <defs>
      <pattern id={hatch} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="1.6" height="5" fill="var(--ink)" />
      </pattern>
      <pattern id={dots} width="5" height="5" patternUnits="userSpaceOnUse">
        <circle cx="2.5" cy="2.5" r="1" fill="var(--ink)" />
      </pattern>
      <linearGradient id={`${fade}-gradient`}>
        <stop offset="0" stopColor="#000" />
        <stop offset="1" stopColor="#fff" />
      </linearGradient>
      <mask id={fade} maskContentUnits="objectBoundingBox">
        <rect width="1" height="1" fill={`url(#${fade}-gradient)`} />
      </mask>
    </defs>
  );
}

/** The roles at one crossing over time; decoration, for the words stand beside it. A soft edge: not known to the day. */
export function RoleLane({
  crossing,
  firstDay,
  lastDay,
  scale,
}: {
  crossing: Crossing;
  firstDay: string;
  lastDay: string;
  scale: PercentScale;
}) {
  const id = useId();
  const ids = { hatch: `${id}-hatch`, dots: `${id}-dots`, fade: `${id}-fade` };
  const percent = (value: number) => `${value.toFixed(3)}%`;
  return (
    <svg width="100%" height={height} aria-hidden="true" focusable="false">
      <RolePatterns {...ids} />
      {readRoleLane(crossing, firstDay, lastDay).map(({ role, softFrom, from, to }) => {
        const [soft, sure, end] = [scale(softFrom), scale(from), scale(to)];
        return (
          <g key={`${softFrom} ${role}`} data-role={role}>
            {soft < sure ? (
              <g mask={`url(#${ids.fade})`}>
                <RoleStretch role={role} x={percent(soft)} width={percent(Math.min(sure, end) - soft)} ids={ids} />
              </g>
            ) : null}
            {end > sure ? <RoleStretch role={role} x={percent(sure)} width={percent(end - sure)} ids={ids} /> : null}
          </g>
        );
      })}
    </svg>
  );
}

/** One role as it is drawn in the lanes, for the key. */
export function RoleSample({ role }: { role: EulexRole }) {
  const id = useId();
  const ids = { hatch: `${id}-hatch`, dots: `${id}-dots`, fade: `${id}-fade` };
  return (
    <svg width="26" height={height} aria-hidden="true" focusable="false">
      <RolePatterns {...ids} />
      <RoleStretch role={role} x="1" width="24" ids={ids} />
    </svg>
  );
}
