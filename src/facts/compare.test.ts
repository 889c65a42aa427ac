import { beforeAll, describe, expect, it } from 'vitest';
import { compare, comparedRows } from './compare.ts';
import { loadFacts } from './load.ts';
import { findCrossing } from './questions.ts';
import type { Facts } from './types.ts';

type Pair = readonly [id: string, date: string];

let facts: Facts;
beforeAll(async () => {
  facts = await loadFacts('en');
});

const comparing = (...pairs: readonly Pair[]) =>
  compare(
    pairs.map(([id, date]) => {
      const crossing = findCrossing(facts, id);
      if (!crossing) throw new RangeError(id);
      return { crossing, date };
    }),
    facts.agencies,
  );
const differing = (...pairs: readonly Pair[]) =>
  comparing(...pairs)
    .filter(({ differs }) => differs)
    .map(({ row }) => row);

describe('what differs', () => {
  it('nothing, between a crossing and itself on the same day', () => {
    expect(differing(['merdare', '2026-11-21'], ['merdare', '2026-11-21'])).toEqual([]);
  });

  /** From the seeds by hand. */
  it.each([
    [
      ['jarinje', '2012-12-09'],
      ['merdare', '2012-12-09'],
      ['eu', 'eulexRole', 'goods', 'host', 'roads', 'posts'],
    ],
    [
      ['jarinje', '2012-12-15'],
      ['merdare', '2012-12-15'],
      ['belgrade', 'eulexRole', 'goods', 'host', 'roads', 'posts'],
    ],
    [
      ['merdare', '2012-12-15'],
      ['merdare', '2026-11-21'],
      ['status', 'since', 'jointUse', 'pristina', 'eu', 'eulexRole'],
    ],
    [['merdare', '2022-12-26'], ['merdare', '2022-12-28'], ['closure']],
    [
      ['bela-zemlja', '2026-11-21'],
      ['mucibaba', '2026-11-21'],
      ['since', 'pristina', 'roads', 'posts'],
    ],
  ] as const)('between %j and %j', (first, second, rows) => {
    expect(differing(first, second)).toEqual(rows);
  });

  it('is said of each of many against the first', () => {
    const rows = comparing(...facts.crossings.map(({ id }) => [id, '2026-11-21'] as const));
    expect(rows.map(({ row }) => row)).toEqual(comparedRows);
    const status = rows.find(({ row }) => row === 'status');
    expect(status?.differsFromFirst).toEqual([false, true, true, true, false, false]);
  });

  it('sees what may have begun in the course of a month', () => {
    expect(differing(['merdare', '2020-09-30'], ['merdare', '2020-10-05'])).toEqual(['status']);
  });
});
