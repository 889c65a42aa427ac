import { expect, it } from 'vitest';
import { wrapText } from './wrapText.ts';

const isLong = (line: string) => line.length > 10;

it.each([
  ['one two three four', ['one two', 'three four']],
  ['extraordinarily so', ['extraordinarily', 'so']],
  ['so extraordinarily', ['so', 'extraordinarily']],
  ['', ['']],
])('“%s” becomes %j', (text, lines) => {
  expect(wrapText(text, isLong)).toEqual(lines);
});
