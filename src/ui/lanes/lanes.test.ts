import { describe, expect, it } from 'vitest';
import { dayBefore } from '../../facts/edtf.ts';
import { loadFacts } from '../../facts/load.ts';
import type { Crossing, Status } from '../../facts/types.ts';
import { readLane } from './lanes.ts';

const backing = { sources: ['a'], confidence: 'high' } as const;
const status = (from: string, value: Status, rest: object = {}) => ({ from, value, ...backing, ...rest });
const lane = (spans: readonly ReturnType<typeof status>[], closures: Crossing['closures'] = []) =>
  readLane({ status: spans, closures }, '2011-12-02', '2026-11-21');
const edges = (spans: readonly ReturnType<typeof status>[]) =>
  lane(spans).bars.map(({ softFrom, from, to, softTo }) => [softFrom, from, to, softTo]);

describe('readLane', () => {
  it.each([
    [
      'a span without an end runs to the last day',
      [status('2011-12-02', 'agreed')],
      [['2011-12-02', '2011-12-02', '2026-11-21', '2026-11-21']],
    ],
    [
      'exact days make hard edges',
      [status('2011-12-02', 'agreed'), status('2012-12-10', 'interim')],
      [
        ['2011-12-02', '2011-12-02', '2012-12-09', '2012-12-09'],
        ['2012-12-10', '2012-12-10', '2026-11-21', '2026-11-21'],
      ],
    ],
    [
      'a month makes both neighbours soft for that month',
      [status('2017-02-16', 'building'), status('2020-10', 'completed')],
      [
        ['2017-02-16', '2017-02-16', '2020-09-30', '2020-10-30'],
        ['2020-10-01', '2020-10-31', '2026-11-21', '2026-11-21'],
      ],
    ],
    [
      'a start known only as "by" is soft back to the day on which the status before it surely held',
      [status('2013-02-28', 'interim'), status('[..2018-08]', 'building'), status('[..2020-11-26]', 'completed')],
      [
        ['2013-02-28', '2013-02-28', '2013-02-28', '2018-08-30'],
        ['2013-02-28', '2018-08-31', '2018-08-31', '2020-11-25'],
        ['2018-08-31', '2020-11-26', '2026-11-21', '2026-11-21'],
      ],
    ],
    [
      'an end known to the year is soft within it',
      [status('2012', 'interim', { to: '2014' })],
      [['2012-01-01', '2012-12-31', '2014-01-01', '2014-12-31']],
    ],
    ['what ended before the first day is not drawn', [status('2001', 'unknown', { to: '2005' })], []],
  ] as const)('%s', (_, spans, expected) => {
    expect(edges([...spans])).toEqual(expected);
  });

  it('says until when a status was reported', () => {
    expect(lane([status('2012', 'building', { lastReported: '2018-08' })]).bars[0]?.lastReported).toBe('2018-08-31');
    expect(lane([status('2012', 'building')]).bars[0]?.lastReported).toBeUndefined();
  });

  it.each([
    ['2022-12-27', '2022-12-29', '2022-12-27', '2022-12-29'],
    ['[..2011-12-07]', '2011-12-07?', '2011-12-07', '2011-12-07'],
    ['2023-09', '2023-10', '2023-09-01', '2023-10-31'],
    ['2010', '2011-12-05', '2011-12-02', '2011-12-05'],
  ])('cuts a notch for a closure from %s to %s', (from, to, first, last) => {
    const { notches } = lane([], [{ from, to, value: 'blocked', ...backing, sources: ['a'] }]);
    expect(notches).toEqual([{ kind: 'blocked', from: first, to: last }]);
  });

  it('leaves no gap in any real lane between the agreement and the date of the data', async () => {
    const { crossings } = await loadFacts('en');
    for (const crossing of crossings) {
      const { bars } = readLane(crossing, '2011-12-02', '2026-11-21');
      expect(bars[0]?.softFrom).toBe('2011-12-02');
      expect(bars.at(-1)?.softTo).toBe('2026-11-21');
      for (const [index, bar] of bars.entries()) {
        expect(bar.softFrom <= bar.from && bar.to <= bar.softTo).toBe(true);
        const before = bars[index - 1];
        if (before) expect(dayBefore(bar.softFrom) <= before.softTo).toBe(true);
      }
    }
  });
});
