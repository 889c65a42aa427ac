// Douglas and Peucker's simplification, with a tolerance that depends on the place.

import { planeKm, toleranceAt, toPlane } from './box.mjs';

/**
 * The vertices of a path that must stay.
 * @param path [lon, lat] vertices, degrees
 * @param mustStay (point) => true for vertices that are never dropped
 * @param tolerance (point) => how far the result may leave the path here, km
 */
export function simplify(path, mustStay = () => false, tolerance = toleranceAt) {
  const fixed = [...path.keys()].filter((index) => mustStay(path[index]));
  const keep = new Set([0, path.length - 1, ...fixed]);
  if (String(path[0]) === String(path.at(-1))) keep.add(farthestFromStart(path));
  const anchors = [...keep].sort((a, b) => a - b);
  for (const [position, end] of anchors.slice(1).entries()) refine(path, anchors[position], end, { keep, tolerance });
  return path.filter((_, index) => keep.has(index));
}

function refine(path, from, to, settings) {
  const { keep, tolerance } = settings;
  let worst = 1;
  let farthest = -1;
  for (let index = from + 1; index < to; index += 1) {
    const excess = distanceToSegment(path[index], path[from], path[to]) / tolerance(path[index]);
    if (excess > worst) [worst, farthest] = [excess, index];
  }
  if (farthest < 0) return;
  keep.add(farthest);
  refine(path, from, farthest, settings);
  refine(path, farthest, to, settings);
}

/** Kilometres from a point to a segment, on the plane. */
export function distanceToSegment(point, start, end) {
  const [p, a, b] = [point, start, end].map((vertex) => toPlane(vertex, point[1]));
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const squared = dx * dx + dy * dy;
  const share = squared ? ((p[0] - a[0]) * dx + (p[1] - a[1]) * dy) / squared : 0;
  const clamped = Math.min(1, Math.max(0, share));
  return Math.hypot(p[0] - a[0] - clamped * dx, p[1] - a[1] - clamped * dy);
}

function farthestFromStart(path) {
  const distances = path.map((point) => planeKm(point, path[0]));
  return distances.indexOf(Math.max(...distances));
}
