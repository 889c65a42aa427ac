import type { ChosenPlace } from '../../state/store.ts';
import type { Palette } from '../../ui/tokens.ts';
import { type Point, projectToWorld } from '../camera.ts';

/** A cross at the place from which distances are told. */
export function PlacePicture({
  place,
  zoom,
  origin,
  colours,
}: {
  place: ChosenPlace;
  zoom: number;
  origin: Point;
  colours: Pick<Palette, 'ink' | 'land'>;
}) {
  const at = projectToWorld([place.longitude, place.latitude], zoom);
  const cross = 'M-8 0H8M0-8V8';
  return (
    <g transform={`translate(${(at.x - origin.x).toFixed(1)} ${(at.y - origin.y).toFixed(1)})`} strokeLinecap="round">
      <path d={cross} stroke={colours.land} strokeWidth="5.5" />
      <path d={cross} stroke={colours.ink} strokeWidth="2" />
    </g>
  );
}
