import { beforeAll, describe, expect, it } from 'vitest';
import { loadFacts } from '../facts/load.ts';
import type { Facts } from '../facts/types.ts';
import { dayAt, dayForKey, dayWithin, nextStop, positionOf, previousStop, stopsOf } from './stops.ts';

const few = {
  days: ['2011-12-02', '2012-12-10', '2024-02-29', '2026-11-21'],
  firstDay: '2011-12-02',
  lastDay: '2026-11-21',
};

describe('the stops of the date control', () => {
  let facts: Facts;
  beforeAll(async () => {
    facts = await loadFacts('en');
  });

  it('begin with the agreement, end with the date of the data, and hold the starts of operation', () => {
    const { days, firstDay, lastDay } = stopsOf(facts);
    expect([firstDay, lastDay]).toEqual(['2011-12-02', facts.dataset.asOf]);
    expect(days).toEqual(expect.arrayContaining(['2012-12-10', '2012-12-31', '2017-02-16']));
  });

  it('are worked out once', () => expect(stopsOf(facts)).toBe(stopsOf(facts)));
});

describe('going from stop to stop', () => {
  it.each([
    ['2011-12-02', undefined, '2012-12-10'],
    ['2012-06-01', '2011-12-02', '2012-12-10'],
    ['2012-12-10', '2011-12-02', '2024-02-29'],
    ['2026-11-21', '2024-02-29', undefined],
  ])('from %s', (day, previous, next) => {
    expect(previousStop(few, day)).toBe(previous);
    expect(nextStop(few, day)).toBe(next);
  });

  it.each([
    ['ArrowRight', '2012-12-10', '2024-02-29'],
    ['ArrowUp', '2012-12-11', '2024-02-29'],
    ['ArrowLeft', '2012-12-10', '2011-12-02'],
    ['ArrowDown', '2011-12-02', '2011-12-02'],
    ['ArrowRight', '2026-11-21', '2026-11-21'],
    ['PageUp', '2024-02-29', '2025-02-28'],
    ['PageDown', '2012-06-01', '2011-12-02'],
    ['PageUp', '2026-01-01', '2026-11-21'],
    ['Home', '2020-01-01', '2011-12-02'],
    ['End', '2020-01-01', '2026-11-21'],
    ['a', '2020-01-01', undefined],
  ])('%s leads from %s to %s', (key, day, expected) => expect(dayForKey(few, day, key)).toBe(expected));
});

describe('days and positions', () => {
  it.each([
    ['2011-12-02', 0],
    ['2011-12-31', 29],
    ['2026-11-21', 5468],
  ])('%s stands at %d', (day, position) => {
    expect(positionOf(few, day)).toBe(position);
    expect(dayAt(few, position)).toBe(day);
  });

  it.each([
    ['2012', '2012-12-31'],
    ['2012-02', '2012-02-29'],
    ['2026', '2026-11-21'],
    ['1999-01-01', '2011-12-02'],
  ])('the date %s asks for %s', (date, day) => expect(dayWithin(few, date)).toBe(day));
});
