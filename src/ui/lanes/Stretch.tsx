import type { Status } from '../../facts/types.ts';

/** The ids under which a lane keeps its patterns; they must be unique in the document. */
export type PatternIds = { readonly hatch: string; readonly fade: string };

/** A stretch of a lane: places in percent of its width, measures in pixels. */
export type Place = { readonly left: number; readonly right: number; readonly top: number; readonly height: number };

const percent = (value: number) => `${value.toFixed(3)}%`;

/** How far two places are apart, as the width of a rectangle. */
export const span = ({ left, right }: Pick<Place, 'left' | 'right'>) => ({
  x: percent(left),
  width: percent(Math.max(0, right - left)),
});

/**
 * A stretch in the pattern of its status. Agreed: hollow. Interim: solid. Being built: hatched. Completed: solid with
 * a light line along it. Unknown: hollow and dashed.
 */
export function Stretch({ status, place, hatch }: { status: Status; place: Place; hatch: string }) {
  const { top, height } = place;
  const colour = `var(--status-${status})`;
  if (status === 'agreed' || status === 'unknown') {
    return (
      <rect
        {...span(place)}
        y={top + 0.6}
        height={height - 1.2}
        fill="var(--panel)"
        stroke={colour}
        strokeWidth="1.2"
        {...(status === 'unknown' ? { strokeDasharray: '4 2.6' } : {})}
      />
    );
  }
  return (
    <>
      <rect {...span(place)} y={top} height={height} fill={colour} />
      {status === 'building' ? <rect {...span(place)} y={top} height={height} fill={`url(#${hatch})`} /> : null}
      {status === 'completed' ? (
        <rect {...span(place)} y={top + height / 2 - 0.6} height="1.2" fill="var(--on-mark)" />
      ) : null}
    </>
  );
}

/** The hatch of what is being built, and the fade of a start that is not known to the day. */
export function Patterns({ hatch, fade }: PatternIds) {
  return (
    <defs>
      <pattern id={hatch} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(38)">
        <rect width="1.5" height="5" fill="var(--on-mark)" />
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
