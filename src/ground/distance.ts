import { distance } from '@turf/distance';
import type { Place, Position } from './types.ts';

/** Straight-line distance, km, on a sphere of the Earth's mean radius (good to 0.3 %). */
export function distanceBetween(from: Position, to: Position): number {
  return distance([...from], [...to]);
}

/** Crossings by straight-line distance from a place, the nearest first. */
export function nearestCrossings<Crossing extends { readonly position: Position }>(
  from: Position,
  crossings: readonly Crossing[],
): readonly Near<Crossing>[] {
  return byDistance(from, crossings);
}

/** The nearest places of rank 3 and above, by straight-line distance, the nearest first. */
export function nearestTowns(from: Position, places: readonly Place[], count: number): readonly Near<Place>[] {
  const towns = places.filter(({ rank }) => rank <= 3);
  return byDistance(from, towns).slice(0, count);
}

/** Something, and how far away it lies in a straight line, km. */
export type Near<Thing> = { readonly thing: Thing; readonly kilometres: number };

function byDistance<Thing extends { readonly position: Position }>(from: Position, things: readonly Thing[]) {
  return things
    .map((thing): Near<Thing> => ({ thing, kilometres: distanceBetween(from, thing.position) }))
    .sort((one, other) => one.kilometres - other.kilometres);
}
