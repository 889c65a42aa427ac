import { beforeAll, describe, expect, it } from 'vitest';
import { countInterruptedDays, opennessOn, yearsOf } from './interruptions.ts';
import { loadFacts } from './load.ts';
import { findCrossing } from './questions.ts';
import type { ClosureSpan, Facts } from './types.ts';

const asOf = '2026-11-21';
const record = { from: '2011-12-02', asOf };

type Given = Pick<ClosureSpan, 'from'> & Partial<ClosureSpan>;

const closed = (...spans: readonly Given[]) => ({
  closures: spans.map(
    (span): ClosureSpan => ({ value: 'closed', sources: ['page-agreement'], confidence: 'high', ...span }),
  ),
});

/** Counted by hand on a calendar. */
const counts: readonly [string, readonly Given[], number, number, number | null][] = [
  ['nothing', [], 2022, 0, 0],
  ['a day', [{ from: '2022-12-27', to: '2022-12-27' }], 2022, 1, 1],
  ['10 to 29 December', [{ from: '2022-12-10', to: '2022-12-29' }], 2022, 20, 20],
  ['28 February to 1 March of a leap year', [{ from: '2024-02-28', to: '2024-03-01' }], 2024, 3, 3],
  ['28 February to 1 March of another', [{ from: '2023-02-28', to: '2023-03-01' }], 2023, 2, 2],
  ['all of a leap year', [{ from: '2019-12-30', to: '2021-01-02' }], 2020, 366, 366],
  ['the old year’s part', [{ from: '2022-12-30', to: '2023-01-03' }], 2022, 2, 2],
  ['the new year’s part', [{ from: '2022-12-30', to: '2023-01-03' }], 2023, 3, 3],
  [
    'two with a day in common',
    [
      { from: '2021-01-01', to: '2021-01-03' },
      { from: '2021-01-03', to: '2021-01-05' },
    ],
    2021,
    5,
    5,
  ],
  ['a start known to the month', [{ from: '2022-12', to: '2023-01-05' }], 2022, 1, 31],
  ['and the year after it', [{ from: '2022-12', to: '2023-01-05' }], 2023, 5, 5],
  ['an end known to the month', [{ from: '2022-04-28', to: '2022-05' }], 2022, 4, 34],
  ['some time in a February', [{ from: '2022-02', to: '2022-02' }], 2022, 1, 28],
  ['some time in a year', [{ from: '2021', to: '2021' }], 2021, 1, 365],
  [
    'months whose days may be the same',
    [
      { from: '2022-03', to: '2022-03-20' },
      { from: '2022-03-21', to: '2022-03' },
    ],
    2022,
    2,
    31,
  ],
  ['no end: to the day last checked', [{ from: '2026-11-10' }], 2026, 12, 12],
  ['no end, but a last report', [{ from: '2026-11-10', lastReported: '2026-11-12' }], 2026, 3, 12],
  ['no end: nothing after the day last checked', [{ from: '2026-11-10' }], 2027, 0, 0],
  ['an end that was not reported', [{ from: '2023-06-19', to: '2023-06-20?' }], 2023, 2, null],
  ['whose doubt ends with the year', [{ from: '2023-06-19', to: '2023-06-20?' }], 2024, 0, 0],
  ['neither start nor end reported', [{ from: '[..2011-12-07]', to: '2011-12-07?' }], 2011, 1, null],
  ['whose doubt begins with the year', [{ from: '[..2011-12-07]', to: '2011-12-07?' }], 2010, 0, 0],
  ['a start around a day', [{ from: '2021-10-02~', to: '2021-10-16' }], 2021, 15, null],
];

describe('the days interrupted in a year', () => {
  it.each(counts)('%s', (_, spans, year, least, most) => {
    expect(countInterruptedDays(closed(...spans), year, asOf)).toEqual({ least, most });
  });

  it('are never more at least than at most, in any year', () => {
    for (const [, spans] of counts)
      for (let year = 1900; year <= 2100; year += 1) {
        const { least, most } = countInterruptedDays(closed(...spans), year, asOf);
        expect(least).toBeLessThanOrEqual(most ?? least);
      }
  });
});

describe('was it open', () => {
  const given = closed(
    { from: '[..2011-12-07]', to: '2011-12-07?', value: 'blocked' },
    { from: '2022-12-10', to: '2022-12-29' },
    { from: '2023-05', to: '2023-05-20' },
    { from: '2023-06-19', to: '2023-06-20?', value: 'blocked' },
    { from: '2026-11-10', lastReported: '2026-11-12', value: 'one-way' },
  );
  it.each([
    ['1900-01-01', 'before'],
    ['2011-12-01', 'before'],
    ['2011-12-02', 'perhaps'],
    ['2011-12-07', 'surely'],
    ['2011-12-08', 'perhaps'],
    ['2012-01-01', 'nothing'],
    ['2022-12-09', 'nothing'],
    ['2022-12-10', 'surely'],
    ['2022-12-29', 'surely'],
    ['2022-12-30', 'nothing'],
    ['2023-05-01', 'perhaps'],
    ['2023-05-20', 'surely'],
    ['2023-05-21', 'nothing'],
    ['2023-06-20', 'surely'],
    ['2023-06-21', 'perhaps'],
    ['2024-02-29', 'nothing'],
    ['2026-11-12', 'surely'],
    ['2026-11-13', 'perhaps'],
    ['2026-11-21', 'perhaps'],
    ['2026-11-22', 'after'],
    ['2100-12-31', 'after'],
    ['2022-12', 'nothing'],
    ['no date', 'before'],
  ])('on %s: %s', (date, kind) => {
    expect(opennessOn(given, record, date).kind).toBe(kind);
  });

  it('names the closure that the answer rests on', () => {
    expect(opennessOn(given, record, '2023-06-21')).toMatchObject({ span: { from: '2023-06-19', value: 'blocked' } });
  });
});

it('the years of a record are those of its first and last day and all between', () => {
  expect(yearsOf({ from: '2011-12-02', asOf: '2014-01-01' })).toEqual([2011, 2012, 2013, 2014]);
});

describe('the six', () => {
  let facts: Facts;
  beforeAll(async () => {
    facts = await loadFacts('en');
  });
  /** From the seeds by hand: 20 September to 2 October is 13 days, 24 September to 18 October 25. */
  it.each([
    ['jarinje', 2011, 1, null],
    ['jarinje', 2021, 13, 13],
    ['jarinje', 2022, 22, 22],
    ['jarinje', 2023, 27, null],
    ['brnjak', 2023, 13, null],
    ['brnjak', 2024, 2, 2],
    ['merdare', 2022, 3, 3],
    ['bela-zemlja', 2024, 2, 2],
    ['mucibaba', 2024, 0, 0],
    ['mutivode', 2022, 0, 0],
  ] as const)('%s in %i', (id, year, least, most) => {
    const crossing = findCrossing(facts, id);
    expect(crossing && countInterruptedDays(crossing, year, facts.dataset.asOf)).toEqual({ least, most });
  });

  it('are answered for on every day from 1900 to 2100', () => {
    for (const crossing of facts.crossings)
      for (let year = 1900; year <= 2100; year += 1)
        for (const day of ['01-01', '06-20', '12-31'])
          expect(opennessOn(crossing, facts.dataset, `${year}-${day}`).kind).toMatch(
            /^(before|after|nothing|surely|perhaps)$/,
          );
  });
});
