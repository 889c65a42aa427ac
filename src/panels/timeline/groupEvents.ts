import { type Day, readDate } from '../../facts/edtf.ts';
import { concerns, eventsUpTo } from '../../facts/questions.ts';
import { dayAskedFor } from '../../facts/spans.ts';
import type { Crossing, EventKind, FactEvent } from '../../facts/types.ts';

export type EventsOfYear = { readonly year: string; readonly events: readonly FactEvent[] };

/** The events of a timeline as one reads them: before the record begins, up to the chosen date, and later. */
export type EventGroups = {
  readonly before: readonly EventsOfYear[];
  readonly upTo: readonly EventsOfYear[];
  readonly later: readonly EventsOfYear[];
};

/** The events that concern a crossing (all where none is selected), without the kinds that are hidden. */
export function chooseEvents(
  events: readonly FactEvent[],
  crossing: Crossing | undefined,
  hiddenKinds: readonly EventKind[],
): readonly FactEvent[] {
  return events.filter(
    (event) => !hiddenKinds.includes(event.kind) && (crossing === undefined || concerns(event, crossing.id)),
  );
}

function byYear(events: readonly FactEvent[]): readonly EventsOfYear[] {
  const years = new Map<string, FactEvent[]>();
  for (const event of events) {
    const year = readDate(event.date).earliest.slice(0, 4);
    years.set(year, [...(years.get(year) ?? []), event]);
  }
  return [...years].map(([year, ofYear]) => ({ year, events: ofYear }));
}

/** Groups events, oldest first, around the first day of the record and the chosen date. */
export function groupEvents(events: readonly FactEvent[], firstDay: Day, date: string): EventGroups {
  const isBefore = (event: FactEvent) => readDate(event.date).latest < firstDay;
  const happened = eventsUpTo(events, dayAskedFor(date));
  return {
    before: byYear(events.filter(isBefore)),
    upTo: byYear(happened.filter((event) => !isBefore(event))),
    later: byYear(events.filter((event) => !isBefore(event) && !happened.includes(event))),
  };
}

/** A stretch of whole years on the common scale, with its events. */
export type Bin = {
  readonly first: number;
  readonly last: number;
  readonly from: Day;
  readonly events: readonly FactEvent[];
};

/**
 * The years between two days, `yearsABin` together, each with the events that begin in it. The days of the first year
 * belong to the year after it: one year's December makes no stretch of its own.
 */
export function binEvents(
  events: readonly FactEvent[],
  firstDay: Day,
  lastDay: Day,
  yearsABin: number,
): readonly Bin[] {
  const start = Number(firstDay.slice(0, 4)) + 1;
  const end = Number(lastDay.slice(0, 4));
  const bins: Bin[] = [];
  for (let first = start; first <= end; first += yearsABin) {
    const last = Math.min(first + yearsABin - 1, end);
    const from = first === start ? firstDay : `${first}-01-01`;
    const until = `${last}-12-31`;
    const isIn = ({ date }: FactEvent) => readDate(date).latest >= from && readDate(date).earliest <= until;
    const isNew = (event: FactEvent) => !bins.some((bin) => bin.events.includes(event));
    const ofBin = events.filter((event) => isIn(event) && isNew(event));
    bins.push({ first: first === start ? start - 1 : first, last, from, events: ofBin });
  }
  return bins;
}
