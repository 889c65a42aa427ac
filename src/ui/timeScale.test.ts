import { describe, expect, it } from 'vitest';
import { daysBetween, timeScale, yearTicks } from './timeScale.ts';

describe('timeScale', () => {
  const x = timeScale('2011-01-01', '2012-12-31', 730);

  it.each([
    ['2011-01-01', 0],
    ['2011-01-02', 1],
    ['2012-03-01', 425],
    ['2012-12-31', 730],
    ['0000-01-01', 0],
    ['9999-12-31', 730],
  ])('puts %s at %d', (day, place) => expect(x(day)).toBeCloseTo(place, 6));

  it('counts days across clock changes and leap days', () => {
    expect(daysBetween('2012-02-28', '2012-03-01')).toBe(2);
    expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
    expect(daysBetween('2012-12-10', '2012-12-01')).toBe(-9);
  });

  it('marks the years that begin between the two days', () => {
    expect(yearTicks('2011-12-02', '2014-01-01').map(({ year }) => year)).toEqual(['2012', '2013', '2014']);
    expect(yearTicks('2011-12-02', '2016-05-01', 2).map(({ day }) => day)).toEqual([
      '2012-01-01',
      '2014-01-01',
      '2016-01-01',
    ]);
    expect(yearTicks('2012-02-01', '2012-12-01')).toEqual([]);
  });
});
