import { describe, expect, it } from 'vitest';
import { smallRecord } from '../../test/fixtures/smallRecord.ts';
import { eventsBetween, listChanged, yearBefore } from './changed.ts';

const { crossings, agencies, events } = smallRecord;

/** `north: status` for each crossing. */
const changed = (from: string, to: string) =>
  listChanged(crossings, agencies, from, to).map(({ crossing, rows }) => `${crossing.id}: ${rows.join()}`);

describe('what is different at each crossing', () => {
  it.each([
    ['2011-12-02', '2012-12-31', 'closure'],
    ['2015-01-01', '2016-01-01', ''],
    // What began some day of 2020 may hold from its first day on, and surely does after its last.
    ['2019-12-31', '2021-01-01', 'status,belgrade,pristina'],
    ['2020-06-01', '2021-01-01', 'status,belgrade,pristina'],
    ['2021-01-01', '2026-06-01', ''],
  ])('from %s to %s, of the first of two, one of which never changes: %s', (from, to, rows) => {
    expect(changed(from, to)).toEqual([`north: ${rows}`, 'south: ']);
  });

  it('says since when a status holds by itself only where the status is the same again', () => {
    const [north, ...others] = crossings;
    if (!north) throw new Error('no crossing');
    const [first] = north.status;
    if (!first) throw new Error('no status');
    const again = { ...north, status: [first, { ...first, from: '2022-01-01' }] };
    const [changedAgain] = listChanged([again, ...others], agencies, '2021-06-01', '2023-01-01');
    expect(changedAgain?.rows).toEqual(['since']);
  });
});

describe('what happened between two dates', () => {
  it.each([
    ['2011-12-02', '2026-06-01', ['third', 'second', 'first']],
    ['2012-12-09', '2012-12-10', ['first']],
    ['2012-12-10', '2019-12-31', []],
    // Some day of 2020, which may be after the first of them; by the second of them it is not sure to have been.
    ['2020-03-01', '2020-12-31', ['second']],
    ['2019-12-31', '2020-06-01', []],
    ['2020', '2020-12-31', []],
  ])('from %s to %s: %j', (from, to, ids) => {
    expect(eventsBetween(events, from, to).map(({ id }) => id)).toEqual(ids);
  });
});

it.each([
  ['2026-11-21', '2025-11-21'],
  ['2021-02-28', '2020-02-29'],
  ['2014', '2013-12-31'],
  ['2012-05-01', '2011-12-02'],
])('a year before %s is %s', (date, day) => {
  expect(yearBefore(date, '2011-12-02')).toBe(day);
});
