import type { FeatureCollection, Geometry, Position } from 'geojson';
import { projectToWorld } from '../camera.ts';

/** Points nearer than this to the one before are left out: they could not be seen. */
const smallestStep = 0.6;

const format = (value: number) => String(Math.round(value * 10) / 10);

function writeRing(
  ring: readonly Position[],
  zoom: number,
  origin: { x: number; y: number },
  isClosed: boolean,
): string {
  let path = '';
  let last: { x: number; y: number } | null = null;
  for (const [index, [longitude = 0, latitude = 0]] of ring.entries()) {
    const world = projectToWorld([longitude, latitude], zoom);
    const point = { x: world.x - origin.x, y: world.y - origin.y };
    const isEnd = index === ring.length - 1;
    if (last && !isEnd && Math.abs(point.x - last.x) < smallestStep && Math.abs(point.y - last.y) < smallestStep)
      continue;
    path += `${last ? 'L' : 'M'}${format(point.x)} ${format(point.y)}`;
    last = point;
  }
  return isClosed ? `${path}Z` : path;
}

function writeGeometry(geometry: Geometry, zoom: number, origin: { x: number; y: number }): string {
  switch (geometry.type) {
    case 'LineString':
      return writeRing(geometry.coordinates, zoom, origin, false);
    case 'MultiLineString':
      return geometry.coordinates.map((line) => writeRing(line, zoom, origin, false)).join('');
    case 'Polygon':
      return geometry.coordinates.map((ring) => writeRing(ring, zoom, origin, true)).join('');
    case 'MultiPolygon':
      return geometry.coordinates
        .flat()
        .map((ring) => writeRing(ring, zoom, origin, true))
        .join('');
    default:
      return '';
  }
}

/**
 * The path data of a collection at a zoom, in pixels from `origin` (a point in the pixels of the world).
 * Projected point by point in the plane, so the winding of rings does not matter.
 */
export function writePath(collection: FeatureCollection, zoom: number, origin: { x: number; y: number }): string {
  return collection.features.map(({ geometry }) => writeGeometry(geometry, zoom, origin)).join('');
}
