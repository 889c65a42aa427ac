import { readDate } from './edtf.ts';
import { at, dayAskedFor, type Reading, type Span } from './spans.ts';
import type {
  Agency,
  ClosureSpan,
  Crossing,
  CrossingId,
  EulexSpan,
  Evidence,
  FactEvent,
  Facts,
  GoodsSpan,
  JointUse,
  JointUseSpan,
  PresenceSpan,
  Status,
  StatusSpan,
} from './types.ts';

/** The questions one can ask of the facts. All are pure and total: every date from 1900 to 2100 is answered. */

/** What the answer is, the span it rests on, and a span that may already have begun. */
export type Answer<Value extends string, S> = {
  readonly value: Value;
  readonly span: S | undefined;
  readonly becoming: S | undefined;
};

type Valued = Span & { readonly value: string };

function answer<S extends Valued>(reading: Reading<S>, otherwise: S['value']): Answer<S['value'], S> {
  return { value: reading.current?.value ?? otherwise, span: reading.current, becoming: reading.becoming };
}

/** How far the integration of a crossing has come; `unknown` before the agreement. */
export function statusOn(crossing: Crossing, date: string): Answer<Status, StatusSpan> {
  return answer(at(crossing.status, date), 'unknown');
}

/** Whether both sides' staff work in the finished facility; undefined where there is none that day. */
export function jointUseOn(crossing: Crossing, date: string): Answer<JointUse, JointUseSpan> | undefined {
  const reading = at(crossing.jointUse, date);
  return reading.current || reading.becoming ? answer(reading, 'unknown') : undefined;
}

/** The closure in force at a crossing, if one is reported. */
export function closureOn(crossing: Crossing, date: string): ClosureSpan | undefined {
  return at(crossing.closures, date).current;
}

/** What goods may cross; `unknown` where no source says. */
export function goodsOn(crossing: Crossing, date: string): Answer<GoodsSpan['value'], GoodsSpan> {
  return answer(at(crossing.goods, date), 'unknown');
}

/** The role EULEX has at a crossing; `unknown` where no source says. */
export function eulexRoleOn(crossing: Crossing, date: string): Answer<EulexSpan['value'], EulexSpan> {
  return answer(at(crossing.eulex, date), 'unknown');
}

/** One cell of the presence matrix. `none` means not reported, which is not the same as absent. */
export type Presence = { readonly evidence: Evidence | 'none'; readonly span: PresenceSpan | undefined };

/** By what evidence an agency is present at a crossing. */
export function presenceOn(crossing: Crossing, agencyId: Agency['id'], date: string): Presence {
  const spans = crossing.presence.find(({ agency }) => agency === agencyId)?.spans ?? [];
  const { current } = at(spans, date);
  return { evidence: current?.evidence ?? 'none', span: current };
}

/** True where an event concerns a crossing. */
export function concerns(event: FactEvent, crossing: CrossingId): boolean {
  return event.crossings === 'all' || event.crossings.includes(crossing);
}

/** The events that have surely happened by a date, oldest first; with a crossing, only those that concern it. */
export function eventsUpTo(events: readonly FactEvent[], date: string, crossing?: CrossingId): readonly FactEvent[] {
  const day = dayAskedFor(date);
  return events.filter(
    (event) => readDate(event.date).latest <= day && (crossing === undefined || concerns(event, crossing)),
  );
}

/** How many crossings have each status on a date. */
export function countStatuses(crossings: readonly Crossing[], date: string): Readonly<Record<Status, number>> {
  const counts = { agreed: 0, interim: 0, building: 0, completed: 0, unknown: 0 };
  for (const crossing of crossings) counts[statusOn(crossing, date).value] += 1;
  return counts;
}

/** How many crossings have begun integrated operation by a date: interim, being built, or completed. */
export function countOperating(crossings: readonly Crossing[], date: string): number {
  const { interim, building, completed } = countStatuses(crossings, date);
  return interim + building + completed;
}

/** The crossing with an id, if there is one. */
export function findCrossing(facts: Facts, id: CrossingId | null): Crossing | undefined {
  return facts.crossings.find((crossing) => crossing.id === id);
}
