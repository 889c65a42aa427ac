import type { Compared } from '../../facts/compare.ts';
import { findCrossing } from '../../facts/questions.ts';
import type { Crossing } from '../../facts/types.ts';
import { comparedCount } from '../../state/parameters.ts';
import { useCompared, useDate, useFacts, useOtherDate, useSelectedCrossing } from '../../state/store.ts';

/** What is set beside each other: several crossings on one day, or one crossing on two. */
export type Comparing = {
  readonly isOfDays: boolean;
  readonly all: readonly Compared[];
  readonly date: string;
  readonly otherDate: string | null;
  /** The one that is compared with itself. */
  readonly crossing: Crossing | undefined;
};

/**
 * What the address asks for: with another date, the selected crossing (or the first of those compared) on both; without
 * one, the crossings named, or all of them as far as they fit.
 */
export function useComparison(): Comparing {
  const facts = useFacts();
  const compared = useCompared();
  const date = useDate();
  const otherDate = useOtherDate();
  const crossing =
    findCrossing(facts, useSelectedCrossing()) ?? facts.crossings.find(({ id }) => !compared || compared.includes(id));
  const beside = compared
    ? facts.crossings.filter(({ id }) => compared.includes(id))
    : facts.crossings.slice(0, comparedCount[1]);
  if (otherDate === null || !crossing)
    return { isOfDays: false, all: beside.map((one) => ({ crossing: one, date })), date, otherDate: null, crossing };
  const all = [date, otherDate].map((on) => ({ crossing, date: on }));
  return { isOfDays: true, all, date, otherDate, crossing };
}
