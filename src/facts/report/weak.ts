import { type Day, readDate } from '../edtf.ts';
import { compareText } from '../order.ts';
import type { Facts, Programme } from '../types.ts';
import type { Statement } from './statement.ts';
import { listStatements } from './statements.ts';

/** The statements that only one source bears out. */
export const listOnOneSource = (facts: Facts, programmes: readonly Programme[] = []): readonly Statement[] =>
  listStatements(facts, programmes).filter(({ sources }) => sources.length === 1);

/** The statements that no source reports: they follow from a mandate. */
export const listInferred = (facts: Facts): readonly Statement[] =>
  listStatements(facts).filter(({ evidence }) => evidence === 'inferred');

/** A statement, and the last day on which anybody is known to have said it. */
export type OldStatement = Statement & { readonly lastSaid: Day };

/** The last day on which a statement can have been said: by its newest source, or by its last report. */
export function lastSaidOf({ sources, lastReported }: Statement, facts: Facts): Day | undefined {
  const dates = [...facts.sources.filter(({ id }) => sources.includes(id)).map(({ date }) => date), lastReported];
  return dates
    .flatMap((date) => (date ? [readDate(date).latest] : []))
    .sort()
    .at(-1);
}

/** The same day so many years before; 29 February becomes a day that compares as one after the 28th. */
const yearsBefore = (day: Day, years: number): Day =>
  `${String(Number(day.slice(0, 4)) - years).padStart(4, '0')}${day.slice(4)}`;

/**
 * What is said of today but was last said more than `years` before the date of the data, the oldest first. Statements
 * without any dated source are not among them: nobody knows how old they are.
 */
export function listOld(
  facts: Facts,
  { programmes = [], years = 2 }: { readonly programmes?: readonly Programme[]; readonly years?: number } = {},
): readonly OldStatement[] {
  const limit = yearsBefore(readDate(facts.dataset.asOf).latest, years);
  return listStatements(facts, programmes)
    .flatMap((statement) => {
      const lastSaid = statement.isCurrent ? lastSaidOf(statement, facts) : undefined;
      return lastSaid && lastSaid < limit ? [{ ...statement, lastSaid }] : [];
    })
    .sort((a, b) => compareText(a.lastSaid, b.lastSaid));
}
