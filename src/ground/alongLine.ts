import { distance } from '@turf/distance';
import { nearestPointOnLine } from '@turf/nearest-point-on-line';
import type { Feature, LineString } from 'geojson';
import type { Ground, LineProperties, Position } from './types.ts';

type Course = 'pristina' | 'belgrade';
type Line = Ground['line'];

/**
 * Distance along the Kosovo*–Serbia line between the points of it that lie nearest to two places, km.
 * Where the outlines differ (Kopaonik) the two courses count half each, for neither is chosen.
 * The line is as detailed as geo/data/line.geo.json: a coarser one would be shorter.
 */
export function distanceAlongLine(line: Line, from: Position, to: Position): number {
  const along = (course: Course) =>
    Math.abs(kilometresFromStart(line, course, to) - kilometresFromStart(line, course, from));
  return (along('pristina') + along('belgrade')) / 2;
}

/** How far along each course of a line places have been found to lie: finding one walks all of the line. */
const found = new WeakMap<Line, Map<string, number>>();

function kilometresFromStart(line: Line, course: Course, place: Position): number {
  const known = found.get(line) ?? new Map<string, number>();
  found.set(line, known);
  const key = `${course} ${place.join(' ')}`;
  const kilometres = known.get(key) ?? nearestPointOnLine(courseOf(line, course), [...place]).properties.totalDistance;
  known.set(key, kilometres);
  return kilometres;
}

/** Distance from a place to the Kosovo*–Serbia line, by whichever course is nearer, km. */
export function distanceToLine(line: Line, from: Position): number {
  const distances = line.features.map((part) => nearestPointOnLine(part, [...from]).properties.pointDistance);
  return Math.min(...distances);
}

/** Length of the whole line by one of the two courses, km. */
export function lineLength(line: Line, course: Course): number {
  const { coordinates } = courseOf(line, course).geometry;
  return coordinates.slice(1).reduce((sum, end, index) => sum + distance(coordinates[index] ?? end, end), 0);
}

/** The whole line as one path from west to east, by one of the two courses. */
export function courseOf(line: Line, course: Course): Feature<LineString> {
  const parts = line.features.filter(({ properties }) => isOnCourse(properties, course));
  const path = parts.flatMap(({ geometry }, index) => geometry.coordinates.slice(index === 0 ? 0 : 1));
  return { type: 'Feature', properties: {}, geometry: { type: 'LineString', coordinates: path } };
}

function isOnCourse(properties: LineProperties, course: Course): boolean {
  return properties.part === 'common' || properties.side === course;
}
