import type { LandFeature, Position } from './types.ts';

/** A straight piece of an outline, the same text whichever way it is walked. */
type Segment = string;

/** The rings of a country, outer ones and holes alike. */
export function ringsOf({ geometry }: LandFeature): readonly (readonly number[][])[] {
  return geometry.coordinates.flat();
}

/** The straight pieces of a path, in order. */
export function segmentsOf(path: readonly (readonly number[])[]): readonly Segment[] {
  return path.slice(1).map((end, index) => [String(path[index]), String(end)].sort().join(' – '));
}

/** Which countries have which straight piece in their outline; shared edges have two. */
export function countriesBySegment(land: readonly LandFeature[]): ReadonlyMap<Segment, readonly string[]> {
  const owners = new Map<Segment, string[]>();
  for (const country of land) {
    for (const segment of ringsOf(country).flatMap(segmentsOf)) {
      owners.set(segment, [...(owners.get(segment) ?? []), country.properties.id]);
    }
  }
  return owners;
}

/** Twice the area of a ring in square degrees: positive if it turns counter-clockwise. */
export function turnOf(ring: readonly (readonly number[])[]): number {
  const at = (index: number): Position => [ring[index]?.[0] ?? 0, ring[index]?.[1] ?? 0];
  return ring.slice(1).reduce((sum, _, index) => {
    const [[x, y], [nextX, nextY]] = [at(index), at(index + 1)];
    return sum + x * nextY - nextX * y;
  }, 0);
}
