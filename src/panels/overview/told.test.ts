import { describe, expect, it } from 'vitest';
import type { Statement } from '../../facts/types.ts';
import { toldOn } from './told.ts';

const statement = (text: string, from: string, to?: string, about: Statement['about'] = 'waits'): Statement => ({
  text,
  from,
  about,
  sources: ['a'],
  confidence: 'high',
  ...(to ? { to } : {}),
});

const statements = [
  statement('always', '2012-12-10'),
  statement('one day', '2019-07-31', '2019-07-31'),
  statement('one month', '2024-10', '2024-10'),
  statement('by 2024', '[..2024]'),
  statement('another matter', '2012-12-10', undefined, 'hours'),
];
const texts = (list: readonly Statement[]) => list.map(({ text }) => text);

describe('toldOn', () => {
  it.each([
    ['2012-12-09', [], []],
    ['2012-12-10', ['always'], []],
    ['2019-07-31', ['one day', 'always'], []],
    ['2019-08-01', ['always'], ['one day']],
    ['2024-10-15', ['always'], ['one day']],
    ['2024-10', ['one month', 'always'], ['one day']],
    ['2026-11-21', ['by 2024', 'always'], ['one month', 'one day']],
    ['1900', [], []],
  ])('on %s: what holds, and what is over, newest first', (date, holding, over) => {
    const told = toldOn(statements, 'waits', date);
    expect(texts(told.holding)).toEqual(holding);
    expect(texts(told.over)).toEqual(over);
  });
});
