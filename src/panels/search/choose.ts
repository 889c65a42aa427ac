import { readDate } from '../../facts/edtf.ts';
import type { FactEvent, Facts, Locale } from '../../facts/types.ts';
import { parseChosenDate } from '../../state/parameters.ts';
import { actions } from '../../state/store.ts';
import { namesOfPlace } from '../shared/namesOfPlace.ts';
import type { Hit } from './searchIndex.ts';

/** Shows an event in the timeline, on its date where the record reaches it, at its crossing where it has one. */
function chooseEvent({ date, crossings }: FactEvent, { from, asOf }: Facts['dataset']): void {
  const within = parseChosenDate(readDate(date).iso, { crossings: [], firstDay: from, lastDay: asOf });
  const [only, ...others] = crossings === 'all' ? [] : crossings;
  if (only !== undefined && others.length === 0) actions.crossingSelected(only);
  if (within !== null) actions.dateChosen(within);
  actions.panelOpened('timeline');
}

/** Goes to what was found: selects a crossing, opens an event, tells distances from a place. */
export function choose(hit: Hit, { dataset }: Facts, locale: Locale): void {
  if (hit.kind === 'crossing') actions.crossingSelected(hit.id);
  if (hit.kind === 'event') chooseEvent(hit.event, dataset);
  if (hit.kind === 'place') {
    const [longitude, latitude] = hit.place.position;
    actions.placeChosen({ longitude, latitude, names: namesOfPlace(hit.place, locale) });
  }
}
