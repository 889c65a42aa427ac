import { describe, expect, it } from 'vitest';
import { joinList } from './lists.ts';
import { formatKilometres, formatNumber } from './numbers.ts';

describe('a number', () => {
  it.each([
    [9.74, 'en', 1, '9.7'],
    [9.74, 'sq', 1, '9,7'],
    [9.74, 'sr-Latn', 1, '9,7'],
    [9.74, 'sr-Cyrl', 2, '9,74'],
    [9.74, 'sr-Cyrl', 0, '10'],
    [0, 'en', 0, '0'],
    [-1.5, 'en', 1, '−1.5'],
    [-1.5, 'sq', 1, '−1,5'],
  ] as const)('%d in %s with %i decimals is %s', (value, locale, decimals, text) => {
    expect(formatNumber(value, locale, decimals)).toBe(text);
  });

  it('of kilometres keeps its unit beside it', () => {
    expect(formatKilometres(9.74, 'en', 1)).toBe('9.7\u00a0km');
    expect(formatKilometres(12.3, 'sr-Latn')).toBe('12\u00a0km');
  });
});

describe('a list', () => {
  it.each([
    [[], 'en', ''],
    [['A'], 'en', 'A'],
    [['A', 'B'], 'en', 'A and B'],
    [['A', 'B', 'C'], 'en', 'A, B and C'],
    [['A', 'B', 'C'], 'sq', 'A, B dhe C'],
    [['A', 'B', 'C'], 'sr-Latn', 'A, B i C'],
    [['А', 'Б', 'В', 'Г'], 'sr-Cyrl', 'А, Б, В и Г'],
  ] as const)('%j in %s is “%s”', (items, locale, text) => {
    expect(joinList(items, locale)).toBe(text);
  });
});
