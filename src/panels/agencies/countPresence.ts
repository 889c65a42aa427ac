import { presenceOn } from '../../facts/questions.ts';
import type { Agency, Crossing, Evidence } from '../../facts/types.ts';
import { evidenceKinds } from '../../facts/vocabulary.ts';

export type PresenceCounts = Readonly<Record<Evidence | 'none', number>>;

/** How many agencies are there at a crossing on a date, by the best evidence for each. */
export function countPresence(crossing: Crossing, agencies: readonly Agency[], date: string): PresenceCounts {
  const found = agencies.map(({ id }) => presenceOn(crossing, id, date).evidence);
  const count = (kind: Evidence | 'none') => found.filter((evidence) => evidence === kind).length;
  return { attested: count('attested'), agreed: count('agreed'), inferred: count('inferred'), none: count('none') };
}

/** In how many pairs of crossing and agency a source reports a presence on a date, and how many pairs there are. */
export function countAttested(
  crossings: readonly Crossing[],
  agencies: readonly Agency[],
  date: string,
): { attested: number; all: number } {
  const attested = crossings.reduce((sum, crossing) => sum + countPresence(crossing, agencies, date).attested, 0);
  return { attested, all: crossings.length * agencies.length };
}

/** The kinds of evidence from the strongest to none. */
export const evidenceOrder = [...evidenceKinds, 'none'] as const;
