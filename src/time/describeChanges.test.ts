import { beforeAll, describe, expect, it } from 'vitest';
import { loadFacts } from '../facts/load.ts';
import type { Facts } from '../facts/types.ts';
import { describeChanges } from './describeChanges.ts';

let facts: Facts;
beforeAll(async () => {
  facts = await loadFacts('en');
});

const clauses = (from: string, to: string) =>
  describeChanges(facts.crossings, from, to).clauses.map(
    ({ kind, value, crossings, doubt }) =>
      `${kind} ${value}${doubt === 'none' ? '' : ` (${doubt})`}: ${crossings.map(({ id }) => id).join(' ')}`,
  );

describe('describeChanges', () => {
  it('takes crossings with the same change together, status first', () => {
    const [first] = clauses('2012-12-30', '2012-12-31');
    expect(first).toBe('status interim: brnjak bela-zemlja');
    expect(clauses('2012-12-09', '2012-12-10')[0]).toBe('status interim: jarinje merdare');
  });

  it('carries the doubt of the first day', () => {
    expect(clauses('2018-08-30', '2018-08-31')).toEqual(['status building (by): mutivode brnjak']);
    expect(clauses('2017-02-15', '2017-02-16')).toEqual(['status building: merdare']);
    expect(clauses('2013-02-27', '2013-02-28')[0]).toBe('status interim (uncertain): mutivode mucibaba');
    expect(clauses('2020-10-30', '2020-10-31')).toEqual(['status completed (by): merdare']);
  });

  it('tells an opening from a closure of which nobody reports the end', () => {
    expect(clauses('2022-12-29', '2022-12-30')).toEqual(['closure open: jarinje merdare brnjak']);
    expect(clauses('2023-06-20', '2023-06-21')).toEqual(['closure unreported: jarinje merdare brnjak']);
  });

  it('speaks of no opening when one goes back to before a closure', () => {
    const { isBackward } = describeChanges(facts.crossings, '2022-12-29', '2022-12-09');
    expect(isBackward).toBe(true);
    expect(clauses('2022-12-29', '2022-12-09')).toEqual(['closure unreported: jarinje merdare brnjak']);
  });

  it('keeps silent about joint use where there is no facility any more', () => {
    expect(clauses('2020-11-26', '2020-11-25')).toEqual(['status building (by): mutivode']);
  });

  it.each([
    ['2012-12-10', 2, 0],
    ['2012-12-31', 4, 0],
    ['2026-11-21', 6, 2],
    ['2011-12-02', 0, 0],
  ])('counts on %s: %d in integrated operation, %d completed', (date, operating, completed) => {
    expect(describeChanges(facts.crossings, '2011-12-02', date)).toMatchObject({ operating, completed, total: 6 });
  });

  it('counts every change at every crossing', () => {
    expect(describeChanges(facts.crossings, '2023-06-13', '2023-06-14').changeCount).toBe(6);
    expect(describeChanges(facts.crossings, '2012-12-31', '2012-12-31')).toMatchObject({ changeCount: 0, clauses: [] });
  });
});
