import { dayAskedFor } from '../../facts/spans.ts';
import type { CrossingId, Facts } from '../../facts/types.ts';
import { type Choices, layerIds } from '../../state/parameters.ts';
import { actions, readChoices } from '../../state/store.ts';
import type { Support } from './support.ts';

/** The crossing to select so that a statement is seen: the one selected if it is about that one too. */
function crossingFor({ crossings }: Support, selected: CrossingId | null): CrossingId | null {
  if (crossings === 'all') return selected;
  if (selected !== null && crossings.includes(selected)) return selected;
  return crossings[0] ?? null;
}

/** The date to choose so that a statement is seen: the one chosen if it is shown then, else the first of its days. */
function dateFor({ shown }: Support, { asOf }: Facts['dataset'], chosen: string | null): string | null {
  const day = dayAskedFor(chosen ?? asOf);
  return shown.from <= day && day <= shown.to ? chosen : shown.from;
}

/** The layers to show so that a statement is seen: its own beside those that are shown. */
const layersFor = ({ programme }: Support, shown: Choices['layers']): Choices['layers'] =>
  programme ? layerIds.filter((id) => id === programme.id || shown.includes(id)) : shown;

/** Where a statement is to be seen, from where the visitor is. */
export function placeOf(support: Support, dataset: Facts['dataset'], choices: Choices): Choices {
  const crossing = crossingFor(support, choices.crossing);
  return {
    ...choices,
    crossing,
    panel: support.panel,
    // What is read like a page has no panel.
    view: choices.view === 'table' ? 'table' : 'map',
    provision: null,
    date: dateFor(support, dataset, choices.date),
    layers: layersFor(support, choices.layers),
    at: crossing === choices.crossing ? choices.at : null,
  };
}

/** Leads from a source back to a statement that rests on it, in one step of the history. */
export function leadBack(support: Support, dataset: Facts['dataset']): void {
  actions.choicesRead(placeOf(support, dataset, readChoices()), []);
}
