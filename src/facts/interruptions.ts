import { addDays, type Day, dayBefore, type PartialDate, parseDate, readDate } from './edtf.ts';
import { compareText } from './order.ts';
import { dayAskedFor, extentOf } from './spans.ts';
import type { ClosureSpan, Crossing } from './types.ts';

/**
 * On how many days something held: at least, and at most. `most` is null where the first or the last day was not
 * reported: then nobody knows.
 */
export type DayCount = { readonly least: number; readonly most: number | null };

/** From the first to the last day, both included. */
type Stretch = { readonly from: Day; readonly to: Day };

type Interruption = {
  readonly span: ClosureSpan;
  readonly sure: Stretch;
  readonly possible: Stretch;
  /** The stated days behind which the true first or last day may lie. */
  readonly openStart: Day | null;
  readonly openEnd: Day | null;
};

const isVague = ({ isUncertain, isApproximate }: PartialDate) => isUncertain || isApproximate;
const earlierOf = (a: Day, b: Day): Day => (a < b ? a : b);
const laterOf = (a: Day, b: Day): Day => (a > b ? a : b);
const yearOf = (day: Day) => day.slice(0, 4);
const wholeYear = (year: string): Stretch => ({ from: `${year}-01-01`, to: `${year}-12-31` });

/**
 * What is known of the days of a closure by the day up to which was checked. Where a limit is not known, the doubt does
 * not reach beyond the year of the day that is stated for it: a blockade reported on one day in December was not
 * there through all the years before.
 */
function readInterruption({ closures }: Pick<Crossing, 'closures'>, index: number, asOf: Day): Interruption {
  const span = closures[index] as ClosureSpan;
  const extent = extentOf(closures, index);
  const start = readDate(span.from);
  const end = span.to === undefined ? null : readDate(span.to);
  const reported = span.lastReported === undefined ? asOf : readDate(span.lastReported).latest;
  const surelyTo = end ? extent.surelyTo : laterOf(extent.surelyFrom, earlierOf(extent.surelyTo, reported));
  const isStartOpen = start.isUpperLimit || isVague(start);
  return {
    span,
    sure: { from: extent.surelyFrom, to: earlierOf(surelyTo, asOf) },
    possible: {
      from: start.isUpperLimit ? wholeYear(yearOf(start.latest)).from : extent.possiblyFrom,
      to: earlierOf(extent.possiblyTo, asOf),
    },
    openStart: isStartOpen ? start.latest : null,
    openEnd: end && isVague(end) ? end.latest : null,
  };
}

const readInterruptions = (crossing: Pick<Crossing, 'closures'>, asOf: Day): readonly Interruption[] =>
  crossing.closures.map((_, index) => readInterruption(crossing, index, asOf));

const dayNumber = (day: Day) => Date.parse(day) / 86_400_000;

/** How many days lie in any of the stretches and within a year; a day in two of them counts once. */
function countDays(stretches: readonly Stretch[], year: string): number {
  const { from: first, to: last } = wholeYear(year);
  const within = stretches
    .map(({ from, to }) => ({ from: laterOf(from, first), to: earlierOf(to, last) }))
    .filter(({ from, to }) => from <= to)
    .sort((a, b) => compareText(a.from, b.from));
  let counted = dayBefore(first);
  let count = 0;
  for (const { from, to } of within) {
    if (to <= counted) continue;
    const start = from > counted ? from : addDays(counted, 1);
    count += dayNumber(to) - dayNumber(start) + 1;
    counted = to;
  }
  return count;
}

/** On how many days of a year a crossing was closed, closed in one direction or its road blocked, as far as reported. */
export function countInterruptedDays(crossing: Pick<Crossing, 'closures'>, year: number, asOf: Day): DayCount {
  const all = readInterruptions(crossing, asOf);
  const name = String(year).padStart(4, '0');
  const isOpen = all.some(({ openStart, openEnd }) =>
    [openStart, openEnd].some((day) => day !== null && yearOf(day) === name),
  );
  return {
    least: countDays(
      all.map(({ sure }) => sure),
      name,
    ),
    most: isOpen
      ? null
      : countDays(
          all.map(({ possible }) => possible),
          name,
        ),
  };
}

/** What can be said of whether a crossing was open on a day. */
export type Openness =
  | { readonly kind: 'before' | 'after' | 'nothing' }
  | { readonly kind: 'surely' | 'perhaps'; readonly span: ClosureSpan };

const holds = ({ from, to }: Stretch, day: Day) => from <= day && day <= to;

function mayHold({ possible, sure, openStart, openEnd }: Interruption, day: Day): boolean {
  if (holds(possible, day)) return true;
  const isBefore = openStart !== null && day < sure.from && yearOf(day) === yearOf(openStart);
  return isBefore || (openEnd !== null && day > sure.to && yearOf(day) === yearOf(openEnd));
}

/**
 * Whether a crossing was open on a day: `before` the record begins or `after` the day last checked, `surely` or
 * `perhaps` interrupted, or `nothing` reported, which is no proof that it was open. Total: any day is answered. A month
 * or a year asks for its last day; what is no date is answered as a day before the record.
 */
export function opennessOn(
  crossing: Pick<Crossing, 'closures'>,
  { from, asOf }: { readonly from: string; readonly asOf: string },
  date: string,
): Openness {
  const day = parseDate(date) ? dayAskedFor(date) : '';
  if (day < readDate(from).earliest) return { kind: 'before' };
  if (day > readDate(asOf).latest) return { kind: 'after' };
  const all = readInterruptions(crossing, readDate(asOf).latest);
  const sure = all.find((one) => holds(one.sure, day));
  if (sure) return { kind: 'surely', span: sure.span };
  const possible = all.find((one) => mayHold(one, day));
  return possible ? { kind: 'perhaps', span: possible.span } : { kind: 'nothing' };
}

/** The years of a record from its first day to the day last checked, both included. */
export function yearsOf({ from, asOf }: { readonly from: string; readonly asOf: string }): readonly number[] {
  const first = Number(yearOf(readDate(from).earliest));
  const last = Number(yearOf(readDate(asOf).latest));
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
