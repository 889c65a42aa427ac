import { type ComparedRow, compare } from './compare.ts';
import { addDays, type Day, readDate } from './edtf.ts';
import { eventsUpTo } from './questions.ts';
import { dayAskedFor } from './spans.ts';
import type { Agency, Crossing, FactEvent } from './types.ts';

/** A crossing, and in which rows of the comparison it differs between two dates. */
export type Changed = { readonly crossing: Crossing; readonly rows: readonly ComparedRow[] };

/**
 * What is different at each crossing on one date from an earlier one; crossings at which nothing is have no rows. Since
 * when a status holds goes with the status: it has a row of its own only where that is the same again.
 */
export function listChanged(
  crossings: readonly Crossing[],
  agencies: readonly Agency[],
  from: string,
  to: string,
): readonly Changed[] {
  return crossings.map((crossing) => {
    const all = [from, to].map((date) => ({ crossing, date }));
    const differing = compare(all, agencies)
      .filter(({ differs }) => differs)
      .map(({ row }) => row);
    return { crossing, rows: differing.filter((row) => row !== 'since' || !differing.includes('status')) };
  });
}

/** What happened after one date, or perhaps so, and surely by another: the newest first. */
export function eventsBetween(events: readonly FactEvent[], from: string, to: string): readonly FactEvent[] {
  const day = dayAskedFor(from);
  return eventsUpTo(events, to)
    .filter(({ date }) => readDate(date).latest > day)
    .reverse();
}

const daysOfYear = 365;

/** The day a year before a date, or the first of the record where that is later. */
export function yearBefore(date: string, first: Day): Day {
  const day = addDays(dayAskedFor(date), -daysOfYear);
  return day < first ? first : day;
}
