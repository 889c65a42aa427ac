import { describe, expect, it } from 'vitest';
import { median, mediansOf } from './numbers.ts';

describe('the median', () => {
  it.each([
    [[3, 1, 2], 2],
    [[10, 9, 100, 11, 8], 10],
    [[1, 2, 3, 10], 2.5],
    [[7], 7],
    [[], Number.NaN],
  ])('of %j is %d', (numbers, middle) => {
    expect(median(numbers)).toBe(middle);
  });

  it('leaves the list as it was', () => {
    const numbers = [3, 1, 2];
    median(numbers);
    expect(numbers).toEqual([3, 1, 2]);
  });

  it('is taken of each number by itself; not of one that was missing once', () => {
    const runs = [
      { paint: 3, live: 9 },
      { paint: 1, live: undefined },
      { paint: 2, live: 7 },
    ];
    expect(mediansOf(runs)).toEqual({ paint: 2 });
  });
});
