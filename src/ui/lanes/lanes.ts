import { type Day, readDate } from '../../facts/edtf.ts';
import { extentOf, type Span } from '../../facts/spans.ts';
import type { ClosureSpan, Crossing, Status } from '../../facts/types.ts';

/** A status in a lane: it may hold from `softFrom` and surely does from `from`; surely until `to`, possibly `softTo`. */
export type Bar = {
  readonly status: Status;
  readonly softFrom: Day;
  readonly from: Day;
  readonly to: Day;
  readonly softTo: Day;
  /** The last day of the last report, where nothing later was found; the bar thins out behind it. */
  readonly lastReported: Day | undefined;
};

/** A closure in a lane, by its outermost days. */
export type Notch = { readonly kind: ClosureSpan['value']; readonly from: Day; readonly to: Day };

export type Lane = { readonly bars: readonly Bar[]; readonly notches: readonly Notch[] };

const later = (a: Day, b: Day): Day => (a > b ? a : b);
const earlier = (a: Day, b: Day): Day => (a < b ? a : b);

/**
 * The lane of a crossing between two days. A bar's soft start never reaches back before the day on which the status
 * before it surely held; whatever is open ends with `lastDay`.
 */
export function readLane(crossing: Pick<Crossing, 'status' | 'closures'>, firstDay: Day, lastDay: Day): Lane {
  const within = (day: Day): Day => earlier(later(day, firstDay), lastDay);
  let floor = firstDay;
  const bars = crossing.status.map((span, index): Bar => {
    const extent = extentOf(crossing.status, index);
    const softFrom = within(later(extent.possiblyFrom, floor));
    floor = extent.surelyFrom;
    return {
      status: span.value,
      softFrom,
      from: within(extent.surelyFrom),
      to: within(extent.surelyTo),
      softTo: within(extent.possiblyTo),
      lastReported: span.lastReported && within(readDate(span.lastReported).latest),
    };
  });
  return {
    bars: bars.filter(({ softFrom, softTo }) => softFrom < softTo),
    notches: crossing.closures.map((span, index) => ({
      kind: span.value,
      from: within(firstDayOf(crossing.closures, index)),
      to: within(extentOf(crossing.closures, index).possiblyTo),
    })),
  };
}

/** A closure that was there "by" a day is drawn from that day: how much older it is nobody says. */
const firstDayOf = (spans: readonly Span[], index: number): Day => {
  const { possiblyFrom, surelyFrom } = extentOf(spans, index);
  return readDate(spans[index]?.from ?? possiblyFrom).isUpperLimit ? surelyFrom : possiblyFrom;
};
