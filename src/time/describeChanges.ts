import { type Change, changesBetween } from '../facts/changes.ts';
import { readDate } from '../facts/edtf.ts';
import {
  closureOn,
  countOperating,
  countStatuses,
  eulexRoleOn,
  goodsOn,
  jointUseOn,
  statusOn,
} from '../facts/questions.ts';
import { dayAskedFor, type Span } from '../facts/spans.ts';
import type { Crossing } from '../facts/types.ts';

/** Crossings at which the same thing became different. */
export type ChangeClause = {
  readonly kind: Change['kind'];
  /** The new value; for a closure that is over `open`, or `unreported` where nobody says when it ended. */
  readonly value: string;
  readonly crossings: readonly Crossing[];
  /** `by`: the first day is not known, it was so by then. `uncertain`: the sources are not sure of the day. */
  readonly doubt: Doubt;
};

export type Doubt = 'none' | 'by' | 'uncertain';

/** What is different on one date from another, as the parts of a sentence. */
export type ChangeDescription = {
  readonly isBackward: boolean;
  readonly clauses: readonly ChangeClause[];
  /** How many things changed, each crossing counted. */
  readonly changeCount: number;
  readonly operating: number;
  readonly completed: number;
  readonly total: number;
};

function doubtOf(span: Span | undefined): Doubt {
  if (!span) return 'none';
  const { earliest, latest, isUncertain } = readDate(span.from);
  return earliest !== latest ? 'by' : isUncertain ? 'uncertain' : 'none';
}

const spanBehind: Record<Change['kind'], (crossing: Crossing, date: string) => Span | undefined> = {
  status: (crossing, date) => statusOn(crossing, date).span,
  jointUse: (crossing, date) => jointUseOn(crossing, date)?.span,
  closure: closureOn,
  goods: (crossing, date) => goodsOn(crossing, date).span,
  eulex: (crossing, date) => eulexRoleOn(crossing, date).span,
};

function newValueOf({ kind, after }: Change, crossing: Crossing, from: string, isBackward: boolean): string | null {
  if (kind !== 'closure' || after !== null) return after;
  const over = closureOn(crossing, from);
  const isEndKnown = over?.to !== undefined && !readDate(over.to).isUncertain;
  return isEndKnown && !isBackward ? 'open' : 'unreported';
}

/** What became different from one date to another, crossings with the same change taken together, by kind. */
export function describeChanges(crossings: readonly Crossing[], from: string, to: string): ChangeDescription {
  const isBackward = dayAskedFor(to) < dayAskedFor(from);
  const clauses: (ChangeClause & { crossings: Crossing[] })[] = [];
  let changeCount = 0;
  for (const change of changesBetween(crossings, from, to)) {
    const crossing = crossings.find(({ id }) => id === change.crossing);
    const value = crossing && newValueOf(change, crossing, from, isBackward);
    if (!crossing || !value) continue;
    changeCount += 1;
    const { kind } = change;
    const doubt = doubtOf(spanBehind[kind](crossing, to));
    const alike = clauses.find((one) => one.kind === kind && one.value === value && one.doubt === doubt);
    if (alike) alike.crossings.push(crossing);
    else clauses.push({ kind, value, crossings: [crossing], doubt });
  }
  return {
    isBackward,
    clauses,
    changeCount,
    operating: countOperating(crossings, to),
    completed: countStatuses(crossings, to).completed,
    total: crossings.length,
  };
}
