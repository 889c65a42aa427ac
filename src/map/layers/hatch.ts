import type { FeatureCollection, LineString, Polygon } from 'geojson';
import { kilometresPerPixel, type Point, type Position, projectToWorld, unprojectFromWorld } from '../camera.ts';

/** Where every so many-th stroke goes: `among` counts all strokes, `first` is the place of the first that is meant. */
export type Strokes = { readonly among: number; readonly first: number };

/** Each stroke that meets a ring, by its number: where along itself. */
function meetRing(ring: readonly Point[], step: number): ReadonlyMap<number, number[]> {
  const met = new Map<number, number[]>();
  for (const [index, end] of ring.slice(1).entries()) {
    const start = ring[index] ?? end;
    const [from, to] = [(start.x + start.y) / step, (end.x + end.y) / step];
    for (let stroke = Math.ceil(Math.min(from, to)); stroke < Math.max(from, to); stroke += 1) {
      const x = start.x + ((end.x - start.x) * (stroke - from)) / (to - from);
      met.set(stroke, [...(met.get(stroke) ?? []), x]);
    }
  }
  return met;
}

/**
 * The strokes of a hatch over an area, rising to the right at 45° on the map, `kilometres` apart at the area's latitude:
 * as lines, so that both hands draw the same. Only those of `strokes` are given.
 */
export function hatchArea(
  area: FeatureCollection<Polygon>,
  kilometres: number,
  strokes: Strokes,
): FeatureCollection<LineString> {
  const rings = area.features.flatMap(({ geometry }) => geometry.coordinates.slice(0, 1));
  const features = rings.flatMap((ring) => {
    const points = ring.map(([longitude = 0, latitude = 0]) => projectToWorld([longitude, latitude], 0));
    const latitude = ring[0]?.[1] ?? 0;
    const step = (kilometres / kilometresPerPixel({ zoom: 0, latitude, longitude: 0 })) * Math.SQRT2;
    return [...meetRing(points, step)].flatMap(([stroke, met]) => {
      if ((((stroke - strokes.first) % strokes.among) + strokes.among) % strokes.among !== 0) return [];
      const ordered = met.sort((one, other) => one - other);
      const place = (x: number): Position => unprojectFromWorld({ x, y: stroke * step - x }, 0);
      return ordered.flatMap((x, index) => (index % 2 === 0 ? [[place(x), place(ordered[index + 1] ?? x)]] : []));
    });
  });
  return {
    type: 'FeatureCollection',
    features: features.map((path) => ({
      type: 'Feature',
      properties: {},
      geometry: { type: 'LineString', coordinates: path.map((position) => [...position]) },
    })),
  };
}
