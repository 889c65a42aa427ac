import { describe, expect, it } from 'vitest';
import { addDays, BEGINNING_OF_TIME, END_OF_TIME } from './edtf.ts';
import { allAt, at, dayAskedFor, extentOf, surelyFromOf } from './spans.ts';

type Named = { from: string; to?: string; is: string };
const spans = (...list: [is: string, from: string, to?: string][]): Named[] =>
  list.map(([is, from, to]) => (to ? { is, from, to } : { is, from }));

const exact = spans(['agreed', '2011-12-02'], ['interim', '2012-12-10'], ['completed', '2020-11-26']);
const month = spans(['agreed', '2011-12-02'], ['interim', '2018-10']);
const limit = spans(['agreed', '2011-12-02'], ['building', '[..2018-08]'], ['completed', '[..2020-11-26]']);
const doubtful = spans(
  ['agreed', '2011-12-02'],
  ['interim', '2013-02-28?'],
  ['building', '2015~'],
  ['completed', '2018-07%'],
);
const closures = spans(['blocked', '2021-09-20', '2021-10-02'], ['closed', '2022-07-31', '2022-08-01']);
const loose = spans(['blocked', '2021-09-20', '2021-10'], ['closed', '2022', '2022']);
const brief = spans(['before', '2018-01-01'], ['brief', '2018-10', '2018-10-05'], ['after', '2019-01-01']);

describe('the day asked for', () => {
  it.each([
    ['2012-12-10', '2012-12-10'],
    ['2012-12', '2012-12-31'],
    ['2012-02', '2012-02-29'],
    ['2012', '2012-12-31'],
    ['2012~', '2012-12-31'],
  ])('by %s is %s', (date, day) => {
    expect(dayAskedFor(date)).toBe(day);
  });
});

it('reaches back no further than the span before it may, where both are known only by a date', () => {
  expect(extentOf(limit, 1).possiblyFrom).toBe('2011-12-02');
  expect(extentOf(limit, 2).possiblyFrom).toBe('2011-12-02');
});

describe('what holds', () => {
  it.each([
    ['exact', exact, '2011-12-01', undefined, undefined],
    ['exact', exact, '2011-12-02', 'agreed', undefined],
    ['exact', exact, '2012-12-09', 'agreed', undefined],
    ['exact', exact, '2012-12-10', 'interim', undefined],
    ['exact', exact, '2012-11', 'agreed', undefined],
    ['exact', exact, '2012-12', 'interim', undefined],
    ['exact', exact, '2012', 'interim', undefined],
    ['exact', exact, '2020-11-25', 'interim', undefined],
    ['exact', exact, '2020-11', 'completed', undefined],
    ['exact', exact, '2100', 'completed', undefined],
    ['month', month, '2018-09-30', 'agreed', undefined],
    ['month', month, '2018-10-01', 'agreed', 'interim'],
    ['month', month, '2018-10-05', 'agreed', 'interim'],
    ['month', month, '2018-10-30', 'agreed', 'interim'],
    ['month', month, '2018-10-31', 'interim', undefined],
    ['month', month, '2018-10', 'interim', undefined],
    ['month', month, '2018', 'interim', undefined],
    ['limit', limit, '2012-01-01', 'agreed', undefined],
    ['limit', limit, '2018-08-30', 'agreed', undefined],
    ['limit', limit, '2018-08-31', 'building', undefined],
    ['limit', limit, '2018-08', 'building', undefined],
    ['limit', limit, '2020-11-25', 'building', undefined],
    ['limit', limit, '2020-11-26', 'completed', undefined],
    ['doubtful', doubtful, '2013-02-27', 'agreed', undefined],
    ['doubtful', doubtful, '2013-02-28', 'interim', undefined],
    ['doubtful', doubtful, '2015-06-01', 'interim', 'building'],
    ['doubtful', doubtful, '2015-12-31', 'building', undefined],
    ['doubtful', doubtful, '2018-07-01', 'building', 'completed'],
    ['doubtful', doubtful, '2018-07', 'completed', undefined],
    ['closures', closures, '2021-09-19', undefined, undefined],
    ['closures', closures, '2021-09-20', 'blocked', undefined],
    ['closures', closures, '2021-10-02', 'blocked', undefined],
    ['closures', closures, '2021-10-03', undefined, undefined],
    ['closures', closures, '2021-10', undefined, undefined],
    ['closures', closures, '2021-09', 'blocked', undefined],
    ['closures', closures, '2022-07-31', 'closed', undefined],
    ['closures', closures, '2022-08-02', undefined, undefined],
    ['loose', loose, '2021-10-31', 'blocked', undefined],
    ['loose', loose, '2021-11-01', undefined, undefined],
    ['loose', loose, '2022-06-01', undefined, 'closed'],
    ['loose', loose, '2022-12-31', 'closed', undefined],
    ['loose', loose, '2023', undefined, undefined],
    ['brief', brief, '2018-10-04', 'before', 'brief'],
    ['brief', brief, '2018-10-05', 'brief', undefined],
    ['brief', brief, '2018-10-06', undefined, undefined],
    ['none', [], '2012', undefined, undefined],
  ])('%s: %j on %s: %s, becoming %s', (_, list, date, current, becoming) => {
    const reading = at(list as Named[], date);
    expect([reading.current?.is, reading.becoming?.is]).toEqual([current, becoming]);
  });
});

describe('the extent of a span', () => {
  const days = (list: readonly Named[], index: number) => Object.values(extentOf(list, index));

  it.each([
    ['until the day before the next', exact, 0, '2011-12-02', '2011-12-02', '2012-12-09', '2012-12-09'],
    ['without end', exact, 2, '2020-11-26', '2020-11-26', END_OF_TIME, END_OF_TIME],
    ['soft before a month', month, 0, '2011-12-02', '2011-12-02', '2018-09-30', '2018-10-30'],
    ['soft in a month', month, 1, '2018-10-01', '2018-10-31', END_OF_TIME, END_OF_TIME],
    ['before a limit', limit, 0, '2011-12-02', '2011-12-02', '2011-12-02', '2018-08-30'],
    ['a limit', limit, 1, '2011-12-02', '2018-08-31', '2018-08-31', '2020-11-25'],
    ['with a last day', closures, 0, '2021-09-20', '2021-09-20', '2021-10-02', '2021-10-02'],
    ['with a last month', loose, 0, '2021-09-20', '2021-09-20', '2021-10-01', '2021-10-31'],
    ['within one year', loose, 1, '2022-01-01', '2022-12-31', '2022-12-31', '2022-12-31'],
    ['ended within its first month', brief, 1, '2018-10-01', '2018-10-05', '2018-10-05', '2018-10-05'],
    ['before such a one', brief, 0, '2018-01-01', '2018-01-01', '2018-09-30', '2018-10-04'],
  ])('%s', (_, list, index, ...expected) => {
    expect(days(list, index)).toEqual(expected);
  });

  it('of a limit with nothing before it reaches back to the beginning', () => {
    expect(extentOf(spans(['blocked', '[..2011-12-07]', '2011-12-07?']), 0)).toEqual({
      possiblyFrom: BEGINNING_OF_TIME,
      surelyFrom: '2011-12-07',
      surelyTo: '2011-12-07',
      possiblyTo: '2011-12-07',
    });
  });

  it('is asked for only where there is a span', () => {
    expect(() => extentOf(exact, 3)).toThrow(RangeError);
    expect(() => extentOf([], 0)).toThrow(RangeError);
  });

  it('has its days in order, and the current span holds possibly and never two surely', () => {
    for (const list of [exact, month, limit, doubtful, closures, loose, brief]) {
      for (const index of list.keys()) {
        const { possiblyFrom, surelyFrom, surelyTo, possiblyTo } = extentOf(list, index);
        expect([possiblyFrom, surelyFrom, surelyTo, possiblyTo].toSorted()).toEqual([
          possiblyFrom,
          surelyFrom,
          surelyTo,
          possiblyTo,
        ]);
      }
      for (let day = '2011-11-01'; day < '2023-02-01'; day = addDays(day, 1)) {
        const sure = list.filter((_, index) => {
          const { surelyFrom, surelyTo } = extentOf(list, index);
          return surelyFrom <= day && day <= surelyTo;
        });
        expect(sure.length).toBeLessThanOrEqual(1);
        if (sure[0]) expect(at(list, day).current).toBe(sure[0]);
      }
    }
  });
});

describe('spans side by side', () => {
  const statements = spans(
    ['undated page', '[..2012]', '2012-12-30'],
    ['hours', '2012-12-31'],
    ['queue', '2013-01-05', '2013-01-05'],
    ['works', '2018-07'],
    ['season', '2022-08~', '2022-09~'],
  );

  it.each([
    ['2012-12-29', []],
    ['2012-12-30', ['undated page']],
    ['2012-12-31', ['hours']],
    ['2013-01-05', ['hours', 'queue']],
    ['2013-01', ['hours']],
    ['2018-07-30', ['hours']],
    ['2018-07', ['hours', 'works']],
    ['2022-08-30', ['hours', 'works']],
    ['2022-08', ['hours', 'works', 'season']],
    ['2022-09-30', ['hours', 'works', 'season']],
    ['2022-10', ['hours', 'works']],
    ['1900', []],
  ])('on %s: %j', (date, expected) => {
    expect(allAt(statements, date).map(({ is }) => is)).toEqual(expected);
  });

  it.each([
    ['2018-10', undefined, '2018-10-31'],
    ['2018-10', '2018-10-05', '2018-10-05'],
    ['2018-10', '2019', '2018-10-31'],
    ['[..2012]', '2012-12-30', '2012-12-30'],
  ])('from %s to %s surely begin on %s', (from, to, day) => {
    expect(surelyFromOf({ from, to })).toBe(day);
  });
});
