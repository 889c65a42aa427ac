import { beforeAll, describe, expect, it } from 'vitest';
import { changeDays, changesBetween } from './changes.ts';
import { addDays, dayBefore } from './edtf.ts';
import { loadFacts } from './load.ts';
import type { Crossing, Facts } from './types.ts';

let facts: Facts;
beforeAll(async () => {
  facts = await loadFacts('en');
});

const backing = { sources: ['page-agreement'], confidence: 'high' } as const;

/** Two crossings whose whole record is known: A opens, closes twice and is finished; B begins in some month. */
function inventFacts(): Facts {
  const [first, second] = facts.crossings as [Crossing, Crossing];
  const a: Crossing = {
    ...first,
    id: 'a',
    status: [
      { from: '2012-01-01', value: 'agreed', ...backing },
      { from: '2012-03-05', value: 'interim', ...backing },
      { from: '[..2012-08]', value: 'completed', ...backing },
    ],
    jointUse: [{ from: '2012-09', value: 'yes', ...backing }],
    closures: [
      { from: '2012-05-01', to: '2012-05-02', value: 'closed', ...backing },
      { from: '2012-05-03', to: '2012-05-04', value: 'closed', ...backing },
    ],
    goods: [{ from: '2012-03-05', value: 'all', ...backing }],
    eulex: [],
  };
  const b: Crossing = {
    ...second,
    id: 'b',
    status: [
      { from: '2012-01-01', value: 'agreed', ...backing },
      { from: '2012-10', value: 'interim', ...backing },
    ],
    jointUse: [],
    closures: [],
    goods: [],
    eulex: [{ from: '2012-10-31', to: '2012-11', value: 'observing', ...backing }],
  };
  return { ...facts, dataset: { ...facts.dataset, from: '2012-01-01', asOf: '2012-12-31' }, crossings: [a, b] };
}

describe('what became different', () => {
  it.each([
    ['2012-01-01', '2012-01-01', []],
    ['2012-01-01', '2012-03-04', []],
    ['2011-12-31', '2012-01-01', ['a status unknown>agreed', 'b status unknown>agreed']],
    ['2012-03-04', '2012-03-05', ['a status agreed>interim', 'a goods unknown>all']],
    ['2012-04-30', '2012-05-01', ['a closure null>closed']],
    ['2012-05-02', '2012-05-03', []],
    ['2012-05-04', '2012-05-05', ['a closure closed>null']],
    ['2012-04-30', '2012-05-05', []],
    ['2012-08-30', '2012-08', ['a status interim>completed']],
    ['2012-08-31', '2012-09-15', []],
    ['2012-08-31', '2012-09', ['a jointUse null>yes']],
    ['2012-10-30', '2012-10-31', ['b status agreed>interim', 'b eulex unknown>observing']],
    ['2012-11-30', '2012-12-01', ['b eulex observing>unknown']],
    [
      '2012-03-04',
      '2012',
      ['a status agreed>completed', 'b status agreed>interim', 'a jointUse null>yes', 'a goods unknown>all'],
    ],
  ])('between %s and %s: %j', (before, after, expected) => {
    const { crossings } = inventFacts();
    const changes = changesBetween(crossings, before, after);
    expect(changes.map((one) => `${one.crossing} ${one.kind} ${one.before}>${one.after}`)).toEqual(expected);
  });

  it('is, backwards, the same with before and after exchanged', () => {
    const pairs = [
      ['2011-12-01', '2026-11'],
      ['2012-11-01', '2012-12-15'],
      ['2018', '2022-12-10'],
    ] as const;
    for (const [a, b] of pairs) {
      const forth = changesBetween(facts.crossings, a, b);
      const back = changesBetween(facts.crossings, b, a);
      expect(forth.length).toBeGreaterThan(0);
      expect(back).toEqual(forth.map((one) => ({ ...one, before: one.after, after: one.before })));
    }
  });

  it('on 31 December 2012 is the beginning at Brnjak and Bela Zemlja', () => {
    const changes = changesBetween(facts.crossings, '2012-12-30', '2012-12-31').filter(({ kind }) => kind === 'status');
    expect(changes).toEqual([
      { crossing: 'brnjak', kind: 'status', before: 'agreed', after: 'interim' },
      { crossing: 'bela-zemlja', kind: 'status', before: 'agreed', after: 'interim' },
    ]);
  });
});

describe('the days of change', () => {
  it('are those, and only those, on which something became different', () => {
    expect(changeDays(inventFacts())).toEqual([
      '2012-01-01',
      '2012-03-05',
      '2012-05-01',
      '2012-05-05',
      '2012-08-31',
      '2012-09-30',
      '2012-10-31',
      '2012-12-01',
      '2012-12-31',
    ]);
  });

  it('begin and end with the record', () => {
    const days = changeDays(facts);
    expect([days[0], days.at(-1)]).toEqual([facts.dataset.from, facts.dataset.asOf]);
    expect(days).toEqual([...new Set(days)].toSorted());
    expect(days).toContain('2012-12-10');
    expect(days).toContain('2012-12-31');
  });

  it('are one day where the record is one day long', () => {
    const brief = { ...facts, dataset: { ...facts.dataset, from: '2012-12-10', asOf: '2012-12-10' } };
    expect(changeDays(brief)).toEqual(['2012-12-10']);
  });

  it('miss no change of the real record and invent none', () => {
    const days = changeDays(facts);
    const found: string[] = [];
    for (let day = addDays(facts.dataset.from, 1); day < facts.dataset.asOf; day = addDays(day, 1)) {
      if (changesBetween(facts.crossings, dayBefore(day), day).length > 0) found.push(day);
    }
    expect(days.slice(1, -1)).toEqual(found);
  });
});
