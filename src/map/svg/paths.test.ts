import type { Feature, FeatureCollection, Geometry, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { projectToWorld, unprojectFromWorld } from '../camera.ts';
import { writePath } from './paths.ts';

const zoom = 8;
const origin = projectToWorld([21.1, 42.8], zoom);
/** So many pixels from the origin, at zoom 8. */
const at = (x: number, y: number): Position => [...unprojectFromWorld({ x: origin.x + x, y: origin.y + y }, zoom)];

function collect(...geometries: readonly Geometry[]): FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: geometries.map((geometry): Feature => ({ type: 'Feature', properties: {}, geometry })),
  };
}
const write = (geometry: Geometry) => writePath(collect(geometry), zoom, origin);
const square = [at(0, 0), at(10, 0), at(10, 10), at(0, 10), at(0, 0)];
const hole = [at(2, 2), at(2, 4), at(4, 4), at(2, 2)];

describe('writing paths', () => {
  it.each<[string, Geometry, string]>([
    ['a line', { type: 'LineString', coordinates: [at(0, 0), at(10.04, -5)] }, 'M0 0L10 -5'],
    [
      'several lines',
      {
        type: 'MultiLineString',
        coordinates: [
          [at(0, 0), at(3, 4)],
          [at(5, 5), at(6, 9)],
        ],
      },
      'M0 0L3 4M5 5L6 9',
    ],
    ['a polygon', { type: 'Polygon', coordinates: [square] }, 'M0 0L10 0L10 10L0 10L0 0Z'],
    [
      'a polygon with a hole',
      { type: 'Polygon', coordinates: [square, hole] },
      'M0 0L10 0L10 10L0 10L0 0ZM2 2L2 4L4 4L2 2Z',
    ],
    ['several polygons', { type: 'MultiPolygon', coordinates: [[hole], [hole]] }, 'M2 2L2 4L4 4L2 2ZM2 2L2 4L4 4L2 2Z'],
    ['a point, which has no path', { type: 'Point', coordinates: at(1, 1) }, ''],
    ['nothing', { type: 'LineString', coordinates: [] }, ''],
  ])('of %s', (_, geometry, path) => {
    expect(write(geometry)).toBe(path);
  });

  it('puts the features of a collection behind one another', () => {
    const line: Geometry = { type: 'LineString', coordinates: [at(0, 0), at(3, 4)] };
    expect(writePath(collect(line, line), zoom, origin)).toBe('M0 0L3 4M0 0L3 4');
    expect(writePath(collect(), zoom, origin)).toBe('');
  });

  it('leaves out what could not be seen, but never an end', () => {
    const steps = Array.from({ length: 101 }, (_, index) => at(index * 0.1, 0));
    const path = write({ type: 'LineString', coordinates: steps });
    expect(path.split('L').length).toBeLessThan(20);
    expect(path.startsWith('M0 0L')).toBe(true);
    expect(path.endsWith('L10 0')).toBe(true);
    expect(write({ type: 'LineString', coordinates: [at(0, 0), at(0.2, 0.2)] })).toBe('M0 0L0.2 0.2');
  });

  it('keeps what is seen: no point of the way is further than the smallest step from the path', () => {
    const wave = Array.from({ length: 400 }, (_, index) => [index * 0.3, Math.sin(index / 9) * 12] as const);
    const path = write({ type: 'LineString', coordinates: wave.map(([x, y]) => at(x, y)) });
    const written = [...path.matchAll(/[ML](-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const);
    for (const [x, y] of wave) {
      const nearest = Math.min(...written.map(([left, top]) => Math.hypot(left - x, top - y)));
      expect(nearest).toBeLessThan(0.95);
    }
  });

  it('doubles with every zoom', () => {
    const geometry: Geometry = { type: 'LineString', coordinates: [at(0, 0), at(10, -4)] };
    const closer = writePath(collect(geometry), zoom + 1, projectToWorld([21.1, 42.8], zoom + 1));
    expect(closer).toBe('M0 0L20 -8');
  });
});
