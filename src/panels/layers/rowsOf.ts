import { listProgrammeParts, type ProgrammePart } from '../../facts/programmeParts.ts';
import { eventsOf } from '../../facts/programmes.ts';
import { sayPart } from '../../facts/report/programmeStatements.ts';
import type { Confidence, FactEvent, Locale, Programme } from '../../facts/types.ts';
import { placeName } from '../../i18n/names.ts';
import { labelOfPart, type ProgrammeLabel } from '../../ui/statementLabel.ts';

/** One statement of a programme, as a row of a table. */
export type LayerRow = {
  readonly key: string;
  readonly label: ProgrammeLabel;
  /** EDTF; null where it has none. */
  readonly date: string | null;
  /** What is said; empty where that is the period. */
  readonly text: string;
  readonly period?: Programme['period'];
  readonly note?: string | undefined;
  readonly sources: readonly string[];
  readonly confidence: Confidence;
};

/** What it is, with what a reader must know of it behind it. */
export const withPart = (name: string, part: string | undefined): string => (part ? `${name} – ${part}` : name);

/** The way from the ministry to the service at the crossing. */
export const chainOf = ({ ministry, directorate, service }: Programme['institutions'][number]): string =>
  [ministry, directorate, service].filter((link) => link !== undefined).join(' → ');

/** The words of a part in one line, an article with who wrote it. */
const sayRow = (part: ProgrammePart<string>, locale: Locale): string =>
  part.author ? withPart(placeName(part.author, locale), part.text) : sayPart(part);

/** Every statement of a programme in the order in which it is read, each with its sources. */
export function rowsOf(programme: Programme, events: readonly FactEvent[], locale: Locale): readonly LayerRow[] {
  const parts = listProgrammeParts(programme)
    .filter(({ field }) => field !== 'event')
    .map((part) => ({ ...part, label: labelOfPart(part.field), text: sayRow(part, locale) }));
  const happened = eventsOf(programme, events).map((event) => ({
    id: event.id,
    label: labelOfPart('event'),
    date: event.date,
    fact: event,
    text: event.title,
  }));
  return [...parts, ...happened].map(({ id, label, date, fact: { sources, confidence, note }, text }) => {
    const row = { key: id, label, date, text, note, sources, confidence };
    return label === 'layers.label.period' ? { ...row, text: '', period: programme.period } : row;
  });
}
