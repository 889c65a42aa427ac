import { describe, expect, it } from 'vitest';
import { courseOf, distanceAlongLine, distanceToLine, lineLength } from './alongLine.ts';
import { distanceBetween, nearestCrossings, nearestTowns } from './distance.ts';
import type { Ground, Place, Position, Rank } from './types.ts';

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

function place(id: string, rank: Rank, position: Position): Place {
  return { id, rank, kind: 'town', side: 'XK', names: { en: id, sq: id, sr: id }, position };
}

// A tenth of a degree of a meridian: 6371.0088 km · π / 1800.
const TENTH = 11.1195;
// The detour: twice the root of (TENTH / 2)² + (TENTH · cos 42.15°)².
const DETOUR = 19.887;

describe('distanceBetween', () => {
  it.each<[string, Position, Position, number]>([
    ['one place', [20, 42], [20, 42], 0],
    ['a degree of a meridian: 6371.0088 · π / 180', [20, 42], [20, 43], 111.195],
    ['a degree at 42° N: 2 · 6371.0088 · asin(cos 42° · sin 0.5°)', [20, 42], [21, 42], 82.633],
    ['the same the other way', [21, 42], [20, 42], 82.633],
    ['Jarinje and Raška', [20.6912, 43.2192], [20.6153, 43.2872], 9.74],
    ['Merdare and Pristina', [21.2427, 42.937], [21.1669, 42.6727], 30.03],
  ])('%s', (_, from, to, kilometres) => {
    expect(distanceBetween(from, to)).toBeCloseTo(kilometres, 1);
  });
});

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

describe('nearestCrossings', () => {
  it('sorts by kilometres and keeps what it was given', () => {
    const far = { id: 'far', position: [20, 43] as const };
    const near = { id: 'near', position: [20, 42.1] as const };
    const found = nearestCrossings([20, 42], [far, near]);
    expect(found.map(({ thing }) => thing)).toEqual([near, far]);
    expect(found[0]?.kilometres).toBeCloseTo(TENTH, 2);
    expect(found[1]?.kilometres).toBeCloseTo(10 * TENTH, 2);
  });

  it('finds none among none', () => {
    expect(nearestCrossings([20, 42], [])).toEqual([]);
  });
});

describe('nearestTowns', () => {
  const places = [
    place('hamlet', 4, [20, 42.01]),
    place('city', 2, [20, 42.3]),
    place('town', 3, [20, 42.1]),
    place('capital', 1, [20, 43]),
  ];

  it.each([
    [0, []],
    [2, ['town', 'city']],
    [9, ['town', 'city', 'capital']],
  ] as const)('gives %i at most, and no villages', (count, ids) => {
    expect(nearestTowns([20, 42], places, count).map(({ thing }) => thing.id)).toEqual(ids);
  });
});
