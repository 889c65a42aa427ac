import { expect, it } from 'vitest';
import { bySide, compareText } from './order.ts';

it.each([
  ['2012-12-10', '2012-12-31', -1],
  ['2012', '2012-12', -1],
  ['2013', '2012-12', 1],
  ['jarinje', 'jarinje', 0],
  ['', 'a', -1],
])('puts %j and %j in order', (a, b, expected) => {
  expect(compareText(a, b)).toBe(expected);
});

it('names the sides by their alphabet, and leaves the list as it was', () => {
  const list = [{ side: 'pristina' }, { side: 'belgrade' }] as const;
  expect(bySide(list).map(({ side }) => side)).toEqual(['belgrade', 'pristina']);
  expect(list[0].side).toBe('pristina');
});
