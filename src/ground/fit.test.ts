import { describe, expect, it } from 'vitest';
import { distanceBetween } from './distance.ts';
import { boundsOf, uncertaintyCircle } from './fit.ts';

describe('boundsOf', () => {
  it('is the place itself for one place', () => {
    expect(boundsOf([[20, 42]])).toEqual([20, 42, 20, 42]);
  });

  it('holds all places', () => {
    expect(
      boundsOf([
        [20.5, 43],
        [21.6, 42.3],
        [20.6, 42.9],
      ]),
    ).toEqual([20.5, 42.3, 21.6, 43]);
  });

  it('refuses to make a box of nothing', () => {
    expect(() => boundsOf([])).toThrow('no places');
  });
});

describe('uncertaintyCircle', () => {
  it('keeps every corner at the radius', () => {
    const [ring] = uncertaintyCircle([21.438, 42.748], 1.2).geometry.coordinates;
    expect(ring).toHaveLength(65);
    for (const [longitude = 0, latitude = 0] of ring ?? []) {
      expect(distanceBetween([21.438, 42.748], [longitude, latitude])).toBeCloseTo(1.2, 6);
    }
  });
});
