import type { Palette } from '../../ui/tokens.ts';
import { kilometresPerPixel, type Point, projectToWorld } from '../camera.ts';
import type { CrossingMark } from '../marks.ts';

/** Smaller than this, in pixels, the radius hides under the mark and is not drawn. */
const smallestRadius = 17;

/** The radius within which each post lies, once it is larger than the mark. */
export function UncertaintyPicture({
  marks,
  zoom,
  origin,
  colours,
}: {
  marks: readonly CrossingMark[];
  zoom: number;
  origin: Point;
  colours: Pick<Palette, 'ink'>;
}) {
  return marks.map(({ id, position, crossing }) => {
    const camera = { zoom, latitude: crossing.position.latitude, longitude: crossing.position.longitude };
    const radius = crossing.position.radiusKilometres / kilometresPerPixel(camera);
    if (radius < smallestRadius) return null;
    const at = projectToWorld(position, zoom);
    return (
      <circle
        key={id}
        cx={at.x - origin.x}
        cy={at.y - origin.y}
        r={radius}
        fill={colours.ink}
        fillOpacity="0.06"
        stroke={colours.ink}
        strokeWidth="1.2"
        strokeDasharray="2 4"
      />
    );
  });
}
