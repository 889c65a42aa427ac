import { type Day, readDate } from './edtf.ts';
import { compareText } from './order.ts';
import { allAt, extentOf } from './spans.ts';
import type { FactEvent, PartyRole, Programme } from './types.ts';
import { partyRoles } from './vocabulary.ts';

/** The questions one can ask of the wider record. All are pure and total: every date from 1900 to 2100 is answered. */

/** The programmes that hold on a date (a day, month or year); one without a known end holds on. */
export function programmesOn(programmes: readonly Programme[], date: string): readonly Programme[] {
  return allAt(
    programmes.map(({ period }) => period),
    date,
  ).flatMap((period) => programmes.filter((programme) => programme.period === period));
}

/** An event of a layer: of the programme's own, or of the record of the crossings. */
export type LayerEvent = Pick<FactEvent, 'id' | 'date' | 'title' | 'sources' | 'confidence' | 'note'>;

/** Everything that happened in a programme, its own events and those of the record, oldest first. */
export function eventsOf(
  { events, record }: Pick<Programme, 'events' | 'record'>,
  all: readonly FactEvent[],
): readonly LayerEvent[] {
  const inOrder = (a: LayerEvent, b: LayerEvent) =>
    compareText(readDate(a.date).earliest, readDate(b.date).earliest) || compareText(a.date, b.date);
  return [...events, ...all.filter(({ id }) => record.includes(id))].sort(inOrder);
}

/**
 * A programme between two days: it may hold from `softFrom` and surely does from `from`; after `reportedTo` nothing was
 * reported any more, and it may last until `to`.
 */
export type Period = {
  readonly softFrom: Day;
  readonly from: Day;
  readonly reportedTo: Day;
  readonly to: Day;
  /** Whether it began before the first of the two days, or nobody knows when. */
  readonly beginsBefore: boolean;
};

/** The part of a programme's period that lies between two days; null where it was over by the first of them. */
export function periodOf({ period }: Pick<Programme, 'period'>, firstDay: Day, lastDay: Day): Period | null {
  const within = (day: Day): Day => (day < firstDay ? firstDay : day > lastDay ? lastDay : day);
  const { possiblyFrom, surelyFrom, possiblyTo } = extentOf([period], 0);
  if (possiblyTo < firstDay || possiblyFrom > lastDay) return null;
  return {
    softFrom: within(possiblyFrom),
    from: within(surelyFrom),
    reportedTo: within(period.lastReported ? readDate(period.lastReported).latest : possiblyTo),
    to: within(possiblyTo),
    beginsBefore: possiblyFrom < firstDay,
  };
}

/** Who has part in a programme, by what they have to do with it, in the order of `partyRoles`. */
export function partiesByRole({
  parties,
}: Pick<Programme, 'parties'>): readonly { readonly role: PartyRole; readonly parties: Programme['parties'] }[] {
  return partyRoles
    .map((role) => ({ role, parties: parties.filter((party) => party.role === role) }))
    .filter((group) => group.parties.length > 0);
}
