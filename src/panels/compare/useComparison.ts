import type { Compared } from '../../facts/compare.ts';
import { findCrossing } from '../../facts/questions.ts';
import type { Crossing } from '../../facts/types.ts';
import { comparedCount } from '../../state/parameters.ts';
import { useCompared, useDate, useFacts, useOtherDate, useSelectedCrossing } from '../../state/store.ts';

/** What is set beside each other: several crossings on one day, one crossing on two, or all that changed between two. */
export type Way = 'crossings' | 'days' | 'since';

export type Comparing = {
  readonly way: Way;
  readonly all: readonly Compared[];
  readonly date: string;
  readonly otherDate: string | null;
  /** The one that is compared with itself. */
  readonly crossing: Crossing | undefined;
};

/**
 * What the address asks for. With another date: the selected crossing (or the first of those compared) on both, or,
 * with no crossing, what changed at all of them. Without one: the crossings named, or all of them as far as they fit.
 */
export function useComparison(): Comparing {
  const facts = useFacts();
  const compared = useCompared();
  const date = useDate();
  const otherDate = useOtherDate();
  const selected = findCrossing(facts, useSelectedCrossing());
  const crossing = selected ?? facts.crossings.find(({ id }) => !compared || compared.includes(id));
  const beside = compared
    ? facts.crossings.filter(({ id }) => compared.includes(id))
    : facts.crossings.slice(0, comparedCount[1]);
  const all = beside.map((one) => ({ crossing: one, date }));
  if (otherDate === null || !crossing) return { way: 'crossings', all, date, otherDate: null, crossing };
  if (!selected && !compared) return { way: 'since', all, date, otherDate, crossing };
  return { way: 'days', all: [date, otherDate].map((on) => ({ crossing, date: on })), date, otherDate, crossing };
}
