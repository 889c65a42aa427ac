import { readDate } from '../edtf.ts';
import { listProgrammeParts, type ProgrammePart } from '../programmeParts.ts';
import { dayAskedFor } from '../spans.ts';
import type { Programme } from '../types.ts';
import type { ProgrammeStatement } from './statement.ts';

/** What has come of it and stays so: it does not grow old. */
const lasting: readonly ProgrammePart<string>['field'][] = ['result', 'inAgreement', 'article', 'event'];

/** The words of a part in one line. */
export const sayPart = ({ title, text, chain }: ProgrammePart<string>): string =>
  chain ? chain.join(' → ') : [title, text].filter(Boolean).join(' – ');

/** Every statement of a programme. While it goes on, what is told of it without a date is said of today. */
export function listProgrammeStatements(programme: Programme, asOf: string): readonly ProgrammeStatement[] {
  const { period } = programme;
  const isGoingOn = period.to === undefined || readDate(period.to).latest >= dayAskedFor(asOf);
  return listProgrammeParts(programme).map((part) => ({
    id: part.id,
    programme: part.programme,
    field: part.field,
    words: { text: sayPart(part) },
    crossings: [],
    panel: 'overview',
    sources: part.fact.sources,
    confidence: part.fact.confidence,
    date: part.field === 'period' ? period.from : (part.date ?? undefined),
    lastReported: part.field === 'period' ? period.lastReported : undefined,
    isCurrent: isGoingOn && part.date === null && !lasting.includes(part.field),
  }));
}
