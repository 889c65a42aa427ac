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
        x={(at.x - origin.x).toFixed(1)}
        y={(at.y - origin.y).toFixed(1)}
        dy="0.35em"
        fontSize="13"
        fontWeight="600"
        letterSpacing="0.04em"
        textAnchor={anchor}
        fill={colour}
        stroke={halo}
        strokeWidth="3.4"
        strokeLinejoin="round"
        paintOrder="stroke"
      >
        {text}
      </text>
    );
  });
}
