import { describe, expect, it } from 'vitest';
import { courseOf, distanceAlongLine, distanceToLine, lineLength } from './alongLine.ts';
import type { Ground, Position } from './types.ts';

/** Due north along 20° E in three steps of a tenth of a degree; the middle one has a detour to the east. */
const line: Ground['line'] = {
  type: 'FeatureCollection',
  features: [
    part({ id: 'west', part: 'common' }, [20, 42], [20, 42.1]),
    part({ id: 'straight', part: 'variant', side: 'pristina' }, [20, 42.1], [20, 42.2]),
    part({ id: 'detour', part: 'variant', side: 'belgrade' }, [20, 42.1], [20.1, 42.15], [20, 42.2]),
    part({ id: 'east', part: 'common' }, [20, 42.2], [20, 42.3]),
  ],
};

function part(
  properties: Ground['line']['features'][number]['properties'],
  ...path: readonly Position[]
): Ground['line']['features'][number] {
  return {
    type: 'Feature',
    properties,
    geometry: { type: 'LineString', coordinates: path.map((position) => [...position]) },
  };
}

// A tenth of a degree of a meridian: 6371.0088 km · π / 1800.
const TENTH = 11.1195;
// The detour: twice the root of (TENTH / 2)² + (TENTH · cos 42.15°)².
const DETOUR = 19.887;

describe('distanceAlongLine', () => {
  it.each<[string, Position, Position, number]>([
    ['within a common stretch', [20, 42.02], [20, 42.07], TENTH / 2],
    ['in the other direction', [20, 42.07], [20, 42.02], TENTH / 2],
    ['between places beside the line', [19.9, 42], [19.9, 42.1], TENTH],
    ['past both courses, half each', [20, 42], [20, 42.3], 2 * TENTH + (TENTH + DETOUR) / 2],
    ['from a place to itself', [20, 42.05], [20, 42.05], 0],
  ])('%s', (_, from, to, kilometres) => {
    expect(distanceAlongLine(line, from, to)).toBeCloseTo(kilometres, 1);
  });

  it('is as long as the line from end to end', () => {
    const mean = (lineLength(line, 'pristina') + lineLength(line, 'belgrade')) / 2;
    expect(distanceAlongLine(line, [20, 42], [20, 42.3])).toBeCloseTo(mean, 6);
  });
});

describe('lineLength', () => {
  it.each([
    ['pristina', 3 * TENTH],
    ['belgrade', 2 * TENTH + DETOUR],
  ] as const)('by the course of %s', (course, kilometres) => {
    expect(lineLength(line, course)).toBeCloseTo(kilometres, 2);
  });
});

describe('courseOf', () => {
  it('joins the parts without repeating a vertex', () => {
    expect(courseOf(line, 'belgrade').geometry.coordinates).toEqual([
      [20, 42],
      [20, 42.1],
      [20.1, 42.15],
      [20, 42.2],
      [20, 42.3],
    ]);
  });
});

describe('distanceToLine', () => {
  it.each<[string, Position, number]>([
    ['on it', [20, 42.05], 0],
    ['west of it: TENTH · cos 42.05°', [19.9, 42.05], 8.257],
    ['on the corner of the detour', [20.1, 42.15], 0],
    ['south of its end', [20, 41.9], TENTH],
  ])('%s', (_, from, kilometres) => {
    expect(distanceToLine(line, from)).toBeCloseTo(kilometres, 2);
  });
});
