import type { Statement } from '../../facts/report/statement.ts';
import type { CrossingId, ProgrammeId } from '../../facts/types.ts';
import { programmeIds } from '../../facts/vocabulary.ts';

/** What something is about: one of the crossings, what concerns them all, or an arrangement around them. */
export type Place = CrossingId | 'agreement' | 'eulex' | 'agencies' | 'events' | ProgrammeId;

/** The arrangement that a place is; undefined where it is none. */
export const programmeOf = (place: Place): ProgrammeId | undefined => programmeIds.find((id) => id === place);

export const placeOfOpen = ({
  crossing,
  panel,
  programme,
}: {
  readonly crossing: CrossingId | null;
  readonly panel: 'overview' | 'eulex';
  readonly programme?: ProgrammeId | undefined;
}): Place => crossing ?? programme ?? (panel === 'eulex' ? 'eulex' : 'agreement');

const ofPanel = { overview: 'agreement', eulex: 'eulex', agencies: 'agencies', timeline: 'events' } as const;

/** Events of the record stand by themselves, whatever they concern; everything else with its crossing or arrangement. */
export function placeOfStatement({ field, crossings, panel, programme }: Statement): Place {
  const [crossing] = crossings === 'all' || field === 'event' ? [] : crossings;
  return programme ?? crossing ?? ofPanel[panel];
}

/** The items by their place, in the order of the places that have any. */
export function groupByPlace<Item>(
  items: readonly Item[],
  placeOf: (item: Item) => Place,
  crossings: readonly CrossingId[],
): readonly (readonly [Place, readonly Item[]])[] {
  const places: readonly Place[] = [...crossings, 'agreement', 'eulex', 'agencies', 'events', ...programmeIds];
  return places
    .map((place) => [place, items.filter((item) => placeOf(item) === place)] as const)
    .filter(([, here]) => here.length > 0);
}
