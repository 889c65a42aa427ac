import type { Step } from '../steps.ts';
import { countWords, wordsPerMinute } from '../words.ts';

/** No step is shorter, in seconds. */
const shortest = 10;
/** Until the eye has found the words and, after them, the map, in seconds. */
const settling = 4;

/** How long a step takes to read, in whole seconds, by the words of its title and lines; at least ten. */
export function readingTimeOf({ title, lines }: Pick<Step, 'title' | 'lines'>): number {
  const words = [title, ...lines.map(({ text }) => text)].reduce((sum, text) => sum + countWords(text), 0);
  return Math.max(shortest, Math.ceil((words / wordsPerMinute) * 60) + settling);
}
