import { addDays, type Day, dayBefore, readDate } from './edtf.ts';
import { closureOn, eulexRoleOn, goodsOn, jointUseOn, statusOn } from './questions.ts';
import { extentOf, type Span } from './spans.ts';
import type { Crossing, CrossingId, Facts } from './types.ts';

/** A thing that became different at a crossing between two dates; null where there was or is none. */
export type Change = {
  readonly crossing: CrossingId;
  readonly kind: 'status' | 'jointUse' | 'closure' | 'goods' | 'eulex';
  readonly before: string | null;
  readonly after: string | null;
};

const kinds: readonly { kind: Change['kind']; read: (crossing: Crossing, date: string) => string | null }[] = [
  { kind: 'status', read: (crossing, date) => statusOn(crossing, date).value },
  { kind: 'jointUse', read: (crossing, date) => jointUseOn(crossing, date)?.span?.value ?? null },
  { kind: 'closure', read: (crossing, date) => closureOn(crossing, date)?.value ?? null },
  { kind: 'goods', read: (crossing, date) => goodsOn(crossing, date).value },
  { kind: 'eulex', read: (crossing, date) => eulexRoleOn(crossing, date).value },
];

/** What is different on date `b` from date `a`, by kind and then in the order of the crossings. */
export function changesBetween(crossings: readonly Crossing[], a: string, b: string): readonly Change[] {
  return kinds.flatMap(({ kind, read }) =>
    crossings.flatMap((crossing) => {
      const before = read(crossing, a);
      const after = read(crossing, b);
      return before === after ? [] : [{ crossing: crossing.id, kind, before, after }];
    }),
  );
}

const boundariesOf = (spans: readonly Span[]): readonly Day[] =>
  spans.flatMap((span, index) => {
    const { surelyFrom, possiblyTo } = extentOf(spans, index);
    return span.to ? [surelyFrom, addDays(possiblyTo, 1)] : [surelyFrom];
  });

/**
 * The days on which something became different at any crossing, in order, from the first day of the record to the
 * date of the data, both included: the stops of the date control.
 */
export function changeDays(facts: Facts): readonly Day[] {
  const first = readDate(facts.dataset.from).earliest;
  const last = readDate(facts.dataset.asOf).latest;
  // What is said of a crossing becomes different only where a span of its own begins or ends.
  const real = facts.crossings.flatMap((crossing) => {
    const lists = [crossing.status, crossing.jointUse, crossing.closures, crossing.goods, crossing.eulex];
    const own = [...new Set(lists.flatMap(boundariesOf))].filter((day) => day > first && day < last);
    return own.filter((day) => changesBetween([crossing], dayBefore(day), day).length > 0);
  });
  return [...new Set([first, ...real.sort(), last])];
}
