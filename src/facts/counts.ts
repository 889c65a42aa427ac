import { countStatuses } from './questions.ts';
import type { Crossing } from './types.ts';

/** What may stand in braces in the texts of the deck: how many crossings have that status, and how many there are. */
export const countNames = ['completed', 'building', 'interim', 'agreed', 'total'] as const;
type CountName = (typeof countNames)[number];

const braces = /\{[^{}]*\}|[{}]/g;

const nameIn = (found: string): CountName | undefined => countNames.find((name) => found === `{${name}}`);

/** The first pair of braces, or stray brace, in a text that stands for no count. */
export function findUnknownCount(text: string): string | undefined {
  return text.match(braces)?.find((found) => nameIn(found) === undefined);
}

/**
 * A text of the deck with its counts filled in as digits: `{completed} of {total}` becomes `2 of 6`. `date` is a day,
 * month or year; a month asks for its end. Braces that stand for no count stay as they are.
 */
export function fillCounts(text: string, facts: { readonly crossings: readonly Crossing[] }, date: string): string {
  if (!text.includes('{')) return text;
  const counts = { ...countStatuses(facts.crossings, date), total: facts.crossings.length };
  return text.replace(braces, (found) => {
    const name = nameIn(found);
    return name ? String(counts[name]) : found;
  });
}
