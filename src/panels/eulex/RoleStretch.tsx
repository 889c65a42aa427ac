import type { SVGProps } from 'react';
import type { EulexRole } from '../../facts/types.ts';

/** How high a lane is, in pixels. */
export const laneHeight = 14;
const thinHeight = 5;

/** The ids under which a picture keeps its patterns; they must be unique in the document. */
export type PatternIds = { readonly hatch: string; readonly dots: string; readonly fade: string };

export const patternIds = (id: string): PatternIds => ({
  hatch: `${id}-hatch`,
  dots: `${id}-dots`,
  fade: `${id}-fade`,
});

function paint(role: EulexRole, { hatch, dots }: PatternIds): SVGProps<SVGRectElement> {
  const outline = { stroke: 'var(--ink)', strokeWidth: 1.2 };
  switch (role) {
    case 'advising':
      return { fill: `url(#${hatch})`, ...outline };
    case 'observing':
      return { fill: `url(#${dots})`, ...outline };
    case 'unknown':
      return { fill: 'none', stroke: 'var(--quiet)', strokeWidth: 1, strokeDasharray: '3 3' };
    default:
      return { fill: 'var(--ink)' };
  }
}

const heights: Readonly<Record<EulexRole, number>> = {
  executive: laneHeight - 2,
  advising: laneHeight - 3.2,
  observing: laneHeight - 3.2,
  'handed-over': 1.6,
  unknown: laneHeight - 5,
};

/**
 * A stretch in the pattern of its role. Executive: solid. Advising: hatched. Observing: dotted. Handed over: a thin
 * line. Unknown: a dashed outline. `isThin` where nothing was reported any more.
 */
export function RoleStretch({
  value,
  x,
  width,
  ids,
  isThin = false,
}: {
  value: EulexRole;
  x: string;
  width: string;
  ids: PatternIds;
  isThin?: boolean;
}) {
  const height = isThin ? Math.min(thinHeight, heights[value]) : heights[value];
  return <rect x={x} width={width} y={(laneHeight - height) / 2} height={height} {...paint(value, ids)} />;
}

/** The hatch, the dots, and the fade of a start that is not known to the day. */
export function RolePatterns({ hatch, dots, fade }: PatternIds) {
  return (
    <defs>
      <pattern id={hatch} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="1.6" height="5" fill="var(--ink)" />
      </pattern>
      <pattern id={dots} width="4" height="4" patternUnits="userSpaceOnUse">
        <circle cx="2" cy="2" r="0.9" fill="var(--ink)" />
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
