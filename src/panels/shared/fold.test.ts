import { describe, expect, it } from 'vitest';
import { fold, matches } from './fold.ts';

describe('fold', () => {
  it.each([
    ['Mučibaba', 'mucibaba'],
    ['Мучибаба', 'mucibaba'],
    ['Muçibabë', 'mucibabe'],
    ['Куршумлија', 'kursumlija'],
    ['KURŠUMLIJA', 'kursumlija'],
    ['Đakovica', 'dakovica'],
    ['Ђаковица', 'dakovica'],
    ['Djakovica', 'dakovica'],
    ['dakovica', 'dakovica'],
    ['Gjakovë', 'gjakove'],
    ['Бела Земља', 'bela zemlja'],
    ['Medveđa', 'medveda'],
    ['c\u030cesto', 'cesto'],
    ['', ''],
  ])('reads %s as %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });
});

describe('matches', () => {
  it.each([
    ['', true],
    ['EULEX', true],
    ['visit eulex', true],
    ['мутиводе', true],
    ['eulex brnjak', false],
  ])('"%s": %s', (query, expected) => {
    expect(matches(query, ['EULEX', 'Visit to Mutivodë'])).toBe(expected);
  });
});
