import { presenceOn } from '../../facts/questions.ts';
import type { Facts } from '../../facts/types.ts';
import { ServiceDot } from '../../ui/ServiceDot.tsx';
import type { Palette } from '../../ui/tokens.ts';
import { type Point, projectToWorld } from '../camera.ts';
import { type CrossingMark, markRadius } from '../marks.ts';

/** What the dots take around a mark, in pixels: no name stands there. */
export const serviceRoom = 10;

const degrees = Math.PI / 180;
/** The first of four dots, in degrees from the east, and from each to the next: an arc above the mark. */
const arc = { from: -129, by: 26 } as const;

/** The services of Serbia at each crossing on a date, as dots above its mark, in the order of the agencies. */
export function ServicesPicture({
  facts,
  date,
  marks,
  zoom,
  origin,
  palette,
}: {
  facts: Facts;
  date: string;
  marks: readonly CrossingMark[];
  zoom: number;
  origin: Point;
  palette: Palette;
}) {
  const services = facts.agencies.filter(({ side }) => side === 'belgrade');
  return marks.map((mark) => {
    const at = projectToWorld(mark.position, zoom);
    const radius = markRadius(mark.isSelected) + serviceRoom / 2;
    return (
      <g key={mark.id} transform={`translate(${(at.x - origin.x).toFixed(1)} ${(at.y - origin.y).toFixed(1)})`}>
        {services.map(({ id }, index) => {
          const { evidence } = presenceOn(mark.crossing, id, date);
          if (evidence === 'none') return null;
          const angle = (arc.from + index * arc.by) * degrees;
          const place = `translate(${(Math.cos(angle) * radius).toFixed(1)} ${(Math.sin(angle) * radius).toFixed(1)})`;
          return (
            <g key={id} transform={place}>
              <ServiceDot evidence={evidence} palette={palette} />
            </g>
          );
        })}
      </g>
    );
  });
}
