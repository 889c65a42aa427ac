import { closureOn, countStatuses } from '../../../facts/questions.ts';
import type { Status } from '../../../facts/types.ts';
import { statuses } from '../../../facts/vocabulary.ts';
import type { LayerId } from '../../../state/parameters.ts';
import type { StepView } from '../../../state/store.ts';
import type { Telling } from '../telling.ts';

export type MarkEntry = { readonly id: Status | 'closed' | 'selected'; readonly word: string };
export type LayerEntry = { readonly id: LayerId; readonly word: string };
export type LegendEntry = MarkEntry | LayerEntry;

/** What the map marks on the date of a view, in words: the statuses that occur, a closure, the selected crossing. */
export function listLegend({ date, crossing }: StepView, { facts, translate }: Telling): readonly MarkEntry[] {
  const day = date ?? facts.dataset.asOf;
  const counts = countStatuses(facts.crossings, day);
  const hasClosure = facts.crossings.some((candidate) => closureOn(candidate, day));
  return [
    ...statuses
      .filter((status) => counts[status] > 0)
      .map((status) => ({ id: status, word: `${translate(`status.${status}`)}: ${counts[status]}` })),
    ...(hasClosure ? [{ id: 'closed' as const, word: translate('legend.closed') }] : []),
    ...(crossing ? [{ id: 'selected' as const, word: translate('legend.selected') }] : []),
  ];
}

/** What a view shows besides the crossings, in words. */
export function listLayers({ layers = [] }: StepView, { translate }: Telling): readonly LayerEntry[] {
  return layers.map((id) => ({ id, word: translate(`maplayers.short.${id}`) }));
}
