import { readDate } from '../../facts/edtf.ts';
import { allAt, dayAskedFor } from '../../facts/spans.ts';
import type { Statement } from '../../facts/types.ts';

export type Subject = Statement['about'];

/** The subjects of the overview, in the order of its rows; what EULEX does has a panel of its own. */
export const subjects = [
  'interim',
  'works',
  'funding',
  'traffic',
  'waits',
  'hours',
  'staff',
  'equipment',
  'practice',
] as const satisfies readonly Subject[];

/** What is told about a subject on a date: what holds, and the reports of what is over, each newest first. */
export type Told = { readonly holding: readonly Statement[]; readonly over: readonly Statement[] };

const newestFirst = (statements: readonly Statement[]): readonly Statement[] =>
  statements
    .map((statement, index) => ({ statement, index, day: readDate(statement.from).latest }))
    .sort((a, b) => (a.day === b.day ? b.index - a.index : a.day < b.day ? 1 : -1))
    .map(({ statement }) => statement);

/** What the statements about a subject tell on a date; nothing that had not surely begun by then. */
export function toldOn(statements: readonly Statement[], subject: Subject, date: string): Told {
  const about = statements.filter((statement) => statement.about === subject);
  const holding = allAt(about, date);
  const day = dayAskedFor(date);
  const over = about.filter((statement) => readDate(statement.from).latest <= day && !holding.includes(statement));
  return { holding: newestFirst(holding), over: newestFirst(over) };
}
