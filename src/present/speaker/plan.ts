import type { Step } from '../steps.ts';
import { countWords, wordsPerMinute } from '../words.ts';

type Spoken = Pick<Step, 'lines' | 'notes'>;

const wordsOf = ({ lines, notes }: Spoken) =>
  lines.reduce((sum, { text }) => sum + countWords(text), countWords(notes.text));

/**
 * How many milliseconds each step is to take: as its words take, or its part of the minutes that the speaker has. A
 * deck without a word gives each step the same part.
 */
export function planSteps(steps: readonly Spoken[], minutes: number | null): readonly number[] {
  const words = steps.map(wordsOf);
  const total = words.reduce((sum, count) => sum + count, 0);
  const whole = 60_000 * (minutes ?? total / wordsPerMinute);
  return words.map((count) => whole * (total > 0 ? count / total : 1 / steps.length));
}

export const sumOf = (planned: readonly number[]): number => planned.reduce((sum, part) => sum + part, 0);

export type Pace = { readonly kind: 'onTime' | 'behind' | 'ahead'; readonly by: number };

/** Less than so many milliseconds off the plan is on time. */
const tolerance = 15_000;

/**
 * How a talk stands against its plan, in milliseconds: behind when the step that is shown should be over, ahead when it
 * should not have begun.
 */
export function paceOf(elapsed: number, planned: readonly number[], index: number): Pace {
  const from = sumOf(planned.slice(0, index));
  const to = from + (planned[index] ?? 0);
  if (elapsed - to >= tolerance) return { kind: 'behind', by: elapsed - to };
  if (from - elapsed >= tolerance) return { kind: 'ahead', by: from - elapsed };
  return { kind: 'onTime', by: 0 };
}

/** `4:05`, `1:02:09`: hours only where there are any. */
export function formatDuration(milliseconds: number): string {
  const seconds = Math.floor(Math.max(0, milliseconds) / 1000);
  const pad = (value: number) => String(value).padStart(2, '0');
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor(seconds / 60) % 60;
  return `${hours > 0 ? `${hours}:${pad(minutes)}` : minutes}:${pad(seconds % 60)}`;
}
