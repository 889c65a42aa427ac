import { describe, expect, it } from 'vitest';
import { distanceBetween, nearestCrossings, nearestTowns } from './distance.ts';
import type { Place, Position, Rank } from './types.ts';

function place(id: string, rank: Rank, position: Position): Place {
  return { id, rank, kind: 'town', side: 'XK', names: { en: id, sq: id, sr: id }, position };
}

// A tenth of a degree of a meridian: 6371.0088 km · π / 1800.
const TENTH = 11.1195;

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
