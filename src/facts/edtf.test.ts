import parseEdtf from 'edtf';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { addDays, BEGINNING_OF_TIME, dayBefore, daysInMonth, END_OF_TIME, parseDate, readDate } from './edtf.ts';

const accepted = [
  ['2012', 'year', '2012-01-01', '2012-12-31'],
  ['1900', 'year', '1900-01-01', '1900-12-31'],
  ['2100', 'year', '2100-01-01', '2100-12-31'],
  ['0000', 'year', '0000-01-01', '0000-12-31'],
  ['9999', 'year', '9999-01-01', '9999-12-31'],
  ['2012-01', 'month', '2012-01-01', '2012-01-31'],
  ['2012-02', 'month', '2012-02-01', '2012-02-29'],
  ['2013-02', 'month', '2013-02-01', '2013-02-28'],
  ['1900-02', 'month', '1900-02-01', '1900-02-28'],
  ['2000-02', 'month', '2000-02-01', '2000-02-29'],
  ['2012-04', 'month', '2012-04-01', '2012-04-30'],
  ['2012-12', 'month', '2012-12-01', '2012-12-31'],
  ['2012-12-10', 'day', '2012-12-10', '2012-12-10'],
  ['2012-02-29', 'day', '2012-02-29', '2012-02-29'],
  ['2000-02-29', 'day', '2000-02-29', '2000-02-29'],
  ['0004-02-29', 'day', '0004-02-29', '0004-02-29'],
  ['2012-11-30', 'day', '2012-11-30', '2012-11-30'],
  ['2012-12-31', 'day', '2012-12-31', '2012-12-31'],
] as const;

const qualified = [
  ['2015~', true, false],
  ['2015?', false, true],
  ['2015%', true, true],
  ['2018-10~', true, false],
  ['2018-10?', false, true],
  ['2018-10%', true, true],
  ['2013-02-28~', true, false],
  ['2013-02-28?', false, true],
  ['2013-02-28%', true, true],
] as const;

const upperLimits = [
  ['[..2018]', '2018', '2018-12-31'],
  ['[..2018-08]', '2018-08', '2018-08-31'],
  ['[..2020-11-26]', '2020-11-26', '2020-11-26'],
  ['[..2018-08~]', '2018-08', '2018-08-31'],
] as const;

const rejected = [
  '',
  ' ',
  '12',
  '201',
  '20122',
  '2012-1',
  '2012-13',
  '2012-00',
  '2012-00-10',
  '2012-13-01',
  '2012-02-30',
  '2013-02-29',
  '1900-02-29',
  '2100-02-29',
  '2012-04-31',
  '2012-12-00',
  '2012-12-32',
  '2012-12-1',
  '2012-12-10T00:00:00Z',
  '2012-12-10 ',
  ' 2012-12-10',
  '2012-12-10\n',
  '2012/12/10',
  '12.2012',
  '10.12.2012',
  '10 December 2012',
  '-2012',
  '+2012',
  'Y12012',
  '2012~~',
  '2012?~',
  '~2012',
  '?2012-12',
  '2012-~12',
  '201X',
  '2012-XX',
  '2012-2013',
  '2012/2013',
  '2012/..',
  '../2012',
  '[..]',
  '[..2012',
  '..2012]',
  '[2012..]',
  '[..2012-13]',
  '[..[..2012]]',
  '[..2012]~',
  '[2012,2013]',
  '{2012}',
  '２０１２',
  '2012-12-10; DROP TABLE',
  'null',
  '__proto__',
];

describe('a date of the subset', () => {
  it.each(accepted)('%s is a %s from %s to %s', (text, precision, earliest, latest) => {
    expect(parseDate(text)).toEqual({
      precision,
      iso: text,
      earliest,
      latest,
      isApproximate: false,
      isUncertain: false,
      isUpperLimit: false,
    });
  });

  it.each(accepted)('%s has the bounds that the edtf package gives', (text) => {
    const oracle = parseEdtf(text);
    const day = (time: number) => new Date(time).toISOString().slice(0, 10);
    expect([parseDate(text)?.earliest, parseDate(text)?.latest]).toEqual([day(oracle.min), day(oracle.max)]);
  });

  it.each(qualified)('%s is approximate: %s, uncertain: %s', (text, isApproximate, isUncertain) => {
    const bare = text.slice(0, -1);
    expect(parseDate(text)).toEqual({ ...parseDate(bare), isApproximate, isUncertain });
    expect(parseDate(text)?.iso).toBe(bare);
  });

  it.each(upperLimits)('%s is some day up to the end of %s', (text, iso, latest) => {
    expect(parseDate(text)).toMatchObject({ iso, latest, earliest: BEGINNING_OF_TIME, isUpperLimit: true });
  });

  it.each(rejected)('“%s” is refused, not mended', (text) => {
    expect(parseDate(text)).toBeNull();
    expect(() => readDate(text)).toThrow(RangeError);
  });
});

describe('days', () => {
  it.each([
    [2012, 2, 29],
    [2013, 2, 28],
    [1900, 2, 28],
    [2000, 2, 29],
    [2100, 2, 28],
    [0, 2, 29],
    [2012, 1, 31],
    [2012, 4, 30],
    [2012, 9, 30],
    [2012, 12, 31],
  ])('in %i-%i are %i', (year, month, days) => {
    expect(daysInMonth(year, month)).toBe(days);
  });

  it.each([
    ['2012-12-10', 0, '2012-12-10'],
    ['2012-12-31', 1, '2013-01-01'],
    ['2013-01-01', -1, '2012-12-31'],
    ['2012-02-28', 1, '2012-02-29'],
    ['2013-02-28', 1, '2013-03-01'],
    ['2012-03-11', 1, '2012-03-12'],
    ['2012-11-04', 1, '2012-11-05'],
    ['2011-12-02', 5468, '2026-11-21'],
    ['2026-11-21', -5468, '2011-12-02'],
    [BEGINNING_OF_TIME, -1, BEGINNING_OF_TIME],
    ['0000-01-02', -5, BEGINNING_OF_TIME],
    [END_OF_TIME, 1, END_OF_TIME],
    ['9999-12-30', 5, END_OF_TIME],
    ['9999-12-30', 1, END_OF_TIME],
  ])('%s and %i days are %s', (day, count, expected) => {
    expect(addDays(day, count)).toBe(expected);
  });

  afterEach(() => vi.unstubAllEnvs());

  it.each([
    ['America/New_York', 300],
    ['UTC', 0],
    ['Europe/Belgrade', -60],
    ['Asia/Tokyo', -540],
  ])('pass one by one through two leap years, in %s', (zone, offset) => {
    vi.stubEnv('TZ', zone);
    expect(new Date(2012, 0, 1).getTimezoneOffset()).toBe(offset);
    let day = '2011-12-31';
    for (let count = 0; count < 366 * 5; count += 1) {
      const next = addDays(day, 1);
      expect(next > day).toBe(true);
      expect(parseDate(next)).not.toBeNull();
      expect(dayBefore(next)).toBe(day);
      day = next;
    }
    expect(day).toBe('2017-01-03');
  });
});
