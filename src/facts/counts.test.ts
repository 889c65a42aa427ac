import { beforeAll, describe, expect, it } from 'vitest';
import { fillCounts, findUnknownCount } from './counts.ts';
import { loadFacts } from './load.ts';
import type { Facts } from './types.ts';

let facts: Facts;

beforeAll(async () => {
  facts = await loadFacts('en');
});

describe('the counts in a text', () => {
  it.each([
    ['2011-12-02', '0 completed, 0 building, 0 interim, 6 agreed of 6'],
    ['2012-12-10', '0 completed, 0 building, 2 interim, 4 agreed of 6'],
    ['2012-12', '0 completed, 0 building, 4 interim, 2 agreed of 6'],
    ['2018-08', '0 completed, 3 building, 3 interim, 0 agreed of 6'],
    ['2026-11-21', '2 completed, 1 building, 3 interim, 0 agreed of 6'],
  ])('on %s are filled in', (date, filled) => {
    const text = '{completed} completed, {building} building, {interim} interim, {agreed} agreed of {total}';
    expect(fillCounts(text, facts, date)).toBe(filled);
  });

  it('follow the facts', () => {
    expect(fillCounts('{total}, {completed}', { crossings: facts.crossings.slice(0, 2) }, '2026')).toBe('2, 1');
    expect(fillCounts('{total}, {completed}', { crossings: [] }, '2026')).toBe('0, 0');
  });

  it.each(['', 'no counts', 'three { braces } and {toString}', '{Total}', '{ total }'])(
    'are filled in nowhere else: "%s"',
    (text) => {
      expect(fillCounts(text, facts, '2026')).toBe(text);
    },
  );

  it.each([
    ['{completed} of {total}', undefined],
    ['no counts', undefined],
    ['{completed} of {all}', '{all}'],
    ['{toString}', '{toString}'],
    ['{ total }', '{ total }'],
    ['{}', '{}'],
    ['{total', '{'],
    ['total}', '}'],
    ['{{total}}', '{'],
  ])('of "%s" that are unknown: %s', (text, unknown) => {
    expect(findUnknownCount(text)).toBe(unknown);
  });
});
