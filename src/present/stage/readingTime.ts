import type { Step } from '../steps.ts';

/** Words a minute of somebody who reads off a screen, slower than a book: leaves time for the map. */
const wordsPerMinute = 130;
/** No step is shorter, in seconds. */
const shortest = 10;

const countWords = (text: string) => text.split(/\s+/).filter((word) => /\p{L}|\p{N}/u.test(word)).length;

/** How long a step takes to read, in whole seconds, by the words of its title and lines; at least ten. */
export function readingTimeOf({ title, lines }: Pick<Step, 'title' | 'lines'>): number {
  const words = [title, ...lines.map(({ text }) => text)].reduce((sum, text) => sum + countWords(text), 0);
  return Math.max(shortest, Math.ceil((words / wordsPerMinute) * 60) + 4);
}
