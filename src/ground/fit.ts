import { circle } from '@turf/circle';
import type { Feature, Polygon } from 'geojson';
import type { Position } from './types.ts';

/** West, south, east, north; degrees WGS 84, in the order of RFC 7946. */
export type Bounds = readonly [west: number, south: number, east: number, north: number];

/** The smallest box around places; throws if there are none. */
export function boundsOf(places: readonly Position[]): Bounds {
  if (places.length === 0) throw new Error('There is no box around no places.');
  const longitudes = places.map(([longitude]) => longitude);
  const latitudes = places.map(([, latitude]) => latitude);
  return [Math.min(...longitudes), Math.min(...latitudes), Math.max(...longitudes), Math.max(...latitudes)];
}

/** The circle within which a place lies, as a polygon of 64 corners. The radius is a fact, from seeds/crossings. */
export function uncertaintyCircle(position: Position, radiusKilometres: number): Feature<Polygon> {
  return circle([...position], radiusKilometres, { steps: 64, units: 'kilometers' });
}
