import type { Statement } from '../../facts/report/statement.ts';
import type { CrossingId } from '../../facts/types.ts';

/** What something is about: one of the crossings, or what concerns them all. */
export type Place = CrossingId | 'agreement' | 'eulex' | 'agencies' | 'events';

export const placeOfOpen = ({
  crossing,
  panel,
}: {
  readonly crossing: CrossingId | null;
  readonly panel: 'overview' | 'eulex';
}): Place => crossing ?? (panel === 'eulex' ? 'eulex' : 'agreement');

const ofPanel = { overview: 'agreement', eulex: 'eulex', agencies: 'agencies', timeline: 'events' } as const;

/** Events stand by themselves, whatever they concern; everything else with its crossing. */
export function placeOfStatement({ field, crossings, panel }: Statement): Place {
  const [crossing] = crossings === 'all' || field === 'event' ? [] : crossings;
  return crossing ?? ofPanel[panel];
}

/** The items by their place, in the order of the places that have any. */
export function groupByPlace<Item>(
  items: readonly Item[],
  placeOf: (item: Item) => Place,
  crossings: readonly CrossingId[],
): readonly (readonly [Place, readonly Item[]])[] {
  const places: readonly Place[] = [...crossings, 'agreement', 'eulex', 'agencies', 'events'];
  return places
    .map((place) => [place, items.filter((item) => placeOf(item) === place)] as const)
    .filter(([, here]) => here.length > 0);
}
