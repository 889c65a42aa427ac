import { expect, it } from 'vitest';
import { readingTimeOf } from './readingTime.ts';

const line = (words: number) => ({ text: Array.from({ length: words }, () => 'word').join(' '), sources: [] });

it.each([
  [1, [], 10],
  [3, [line(10)], 10],
  [5, [line(30), line(30)], 34],
  // Dashes and strokes are no words.
  [1, [{ text: 'Merdare / Merdarë – 2017', sources: [] }], 10],
])('a title of %i words and %j take %i seconds', (words, lines, seconds) => {
  expect(readingTimeOf({ title: line(words).text, lines })).toBe(seconds);
});
