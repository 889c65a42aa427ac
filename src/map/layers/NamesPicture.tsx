import type { Palette } from '../../ui/tokens.ts';
import { type Point, type Position, projectToWorld } from '../camera.ts';

/** A name that stands on the map by itself, beside no mark. */
export type StandingName = {
  readonly id: string;
  readonly text: string;
  readonly position: Position;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly colour: string;
};

/** Names longer than this, in letters, stand in two lines. */
const longestLine = 13;

/** A long name in two lines, broken at the space nearest to its middle. */
function wrap(text: string): readonly string[] {
  const breaks = [...text.matchAll(/ /g)].map(({ index }) => index);
  if (text.length <= longestLine || breaks.length === 0) return [text];
  const middle = breaks.reduce((best, at) =>
    Math.abs(at - text.length / 2) < Math.abs(best - text.length / 2) ? at : best,
  );
  return [text.slice(0, middle), text.slice(middle + 1)];
}

/** Names that stand by themselves, in pixels from `origin` at a zoom. */
export function NamesPicture({
  names,
  zoom,
  origin,
  halo,
}: {
  names: readonly StandingName[];
  zoom: number;
  origin: Point;
  halo: Palette['land'];
}) {
  return names.map(({ id, text, position, anchor, colour }) => {
    const at = projectToWorld(position, zoom);
    return (
      <text
        key={id}
        y={(at.y - origin.y).toFixed(1)}
        fontSize="13"
        fontWeight="600"
        textAnchor={anchor}
        fill={colour}
        stroke={halo}
        strokeWidth="3.4"
        strokeLinejoin="round"
        paintOrder="stroke"
      >
        {wrap(text).map((line, index, { length }) => (
          <tspan key={line} x={(at.x - origin.x).toFixed(1)} dy={`${index === 0 ? 0.35 - (length - 1) * 0.55 : 1.1}em`}>
            {line}
          </tspan>
        ))}
      </text>
    );
  });
}
