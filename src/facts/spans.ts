import { BEGINNING_OF_TIME, type Day, dayBefore, END_OF_TIME, readDate } from './edtf.ts';

/** Anything that holds for a time. Spans of one kind stand in order and exclude one another. */
export type Span = {
  readonly from: string;
  readonly to?: string | undefined;
  readonly lastReported?: string | undefined;
};

/** When a span holds: surely from `surelyFrom` to `surelyTo`, possibly from `possiblyFrom` to `possiblyTo`. */
export type Extent = {
  readonly possiblyFrom: Day;
  readonly surelyFrom: Day;
  readonly surelyTo: Day;
  readonly possiblyTo: Day;
};

/** What holds on a day: `current`, and a later span that may already have begun because its start is imprecise. */
export type Reading<S extends Span> = { readonly current: S | undefined; readonly becoming: S | undefined };

const earlierOf = (a: Day, b: Day): Day => (a < b ? a : b);
const laterOf = (a: Day, b: Day): Day => (a > b ? a : b);

/** The first day on which a span surely holds: the last that its start can mean, but not after its own end. */
export function surelyFromOf({ from, to }: Span): Day {
  const { latest } = readDate(from);
  return to ? earlierOf(latest, readDate(to).latest) : latest;
}

/**
 * The extent of the span at `index` among spans of its kind, at least one day of which is sure.
 * Without `to` a span lasts until the next begins: surely until the next may begin, possibly until it surely has.
 */
export function extentOf(spans: readonly Span[], index: number): Extent {
  const span = spans[index];
  if (!span) throw new RangeError(`no span at ${index}`);
  const start = readDate(span.from);
  const surelyFrom = surelyFromOf(span);
  const next = spans[index + 1];
  const end = span.to ? readDate(span.to) : null;
  // "By a date" reaches back as far as the span before it may.
  const floor = start.isUpperLimit && index > 0 ? extentOf(spans, index - 1).possiblyFrom : BEGINNING_OF_TIME;
  return {
    possiblyFrom: start.isUpperLimit ? floor : start.earliest,
    surelyFrom,
    surelyTo: laterOf(surelyFrom, end?.earliest ?? (next ? dayBefore(readDate(next.from).earliest) : END_OF_TIME)),
    possiblyTo: end?.latest ?? (next ? dayBefore(surelyFromOf(next)) : END_OF_TIME),
  };
}

/** The facts never change, and every drag of the date asks for the extents of the same lists again. */
const extentsBefore = new WeakMap<readonly Span[], readonly Extent[]>();

function extentsOf(spans: readonly Span[]): readonly Extent[] {
  const known = extentsBefore.get(spans);
  if (known) return known;
  const extents = spans.map((_, index) => extentOf(spans, index));
  extentsBefore.set(spans, extents);
  return extents;
}

/**
 * The day a question about a date asks for: itself, or the last day of a month or a year.
 * A month asks "by the end of the month".
 */
export function dayAskedFor(date: string): Day {
  return readDate(date).latest;
}

/**
 * Which of several spans of one kind holds on a date (a day, month or year).
 * A span whose start is known to the month is not taken to hold before that month has ended: until then the
 * one before it stays `current` and it is `becoming`. Total: any date from 1900 to 2100 gets an answer.
 */
export function at<S extends Span>(spans: readonly S[], date: string): Reading<S> {
  const day = dayAskedFor(date);
  let current: S | undefined;
  let becoming: S | undefined;
  for (const [index, extent] of extentsOf(spans).entries()) {
    const span = spans[index] as S;
    if (extent.surelyFrom <= day && day <= extent.possiblyTo) current = span;
    else if (extent.possiblyFrom <= day && day < extent.surelyFrom && !readDate(span.from).isUpperLimit)
      becoming = span;
  }
  return { current, becoming };
}

/** The spans that may hold on a date although they do not exclude one another (statements). */
export function allAt<S extends Span>(spans: readonly S[], date: string): readonly S[] {
  const day = dayAskedFor(date);
  return spans.filter(
    (span) => surelyFromOf(span) <= day && (span.to === undefined || day <= readDate(span.to).latest),
  );
}

/** True where a span is over by the date looked from. */
export const hasEnded = ({ to }: Span, date: string): boolean =>
  to !== undefined && readDate(to).latest <= dayAskedFor(date);

/** True where the date looked from is later than the last report that something still held. */
export const hasOutlivedItsReport = (span: Span, date: string): boolean =>
  span.lastReported !== undefined && readDate(span.lastReported).latest < dayAskedFor(date) && !hasEnded(span, date);
