import { type Panel, serialiseCamera } from '../../state/parameters.ts';
import type { StepView } from '../../state/store.ts';
import type { Step } from '../steps.ts';

/** What a reader has made of the deck that ships: a small document that is kept, sent as a file, or put in a link. */

/** As in an address: the camera as `zoom/latitude/longitude`. */
export type OwnView = {
  readonly crossing: string | null;
  readonly panel: Panel;
  readonly date: string | null;
  readonly at: string | null;
};

/** A step that ships, by its id, and what is changed about it. */
export type ShippedEntry = {
  readonly id: string;
  readonly hidden?: boolean;
  readonly title?: string;
  readonly notes?: string;
};

/** A step of one’s own; its id begins with `own-`. Its texts are plain, in whatever language they were written. */
export type OwnEntry = {
  readonly id: string;
  readonly hidden?: boolean;
  readonly title: string;
  readonly lines: readonly string[];
  readonly notes: string;
  readonly view: OwnView;
};

export type DeckEntry = ShippedEntry | OwnEntry;

export type OwnDeck = {
  readonly format: 'six-crossings-deck';
  readonly version: 1;
  /** The date of the data that it was made upon. */
  readonly base: string;
  readonly steps: readonly DeckEntry[];
};

/** As for the deck that ships: what can be read from the last row. `entries` keeps a hostile file small. */
export const limits = { title: 60, lines: 4, line: 120, notesWords: 110, notesCharacters: 2000, entries: 80 } as const;

export const ownPrefix = 'own-';

export const isOwnEntry = (entry: DeckEntry): entry is OwnEntry => entry.id.startsWith(ownPrefix);

export const countWords = (text: string) => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/** A deck of all steps that ship now: those it does not name come last, those that ship no longer go. */
export function completeDeck(own: OwnDeck | null, shipped: readonly Pick<Step, 'id'>[], base: string): OwnDeck {
  const ids = new Set(shipped.map(({ id }) => id));
  const kept = (own?.steps ?? []).filter((entry) => isOwnEntry(entry) || ids.has(entry.id));
  const named = new Set(kept.map(({ id }) => id));
  const added = shipped.filter(({ id }) => !named.has(id)).map(({ id }): DeckEntry => ({ id }));
  return { format: 'six-crossings-deck', version: 1, base, steps: [...kept, ...added] };
}

/** Whether a deck still shows something when this step is hidden or taken out. */
export const showsMoreThan = ({ steps }: OwnDeck, id: string): boolean =>
  steps.some((entry) => entry.id !== id && !entry.hidden);

const change = (deck: OwnDeck, id: string, write: (entry: DeckEntry) => DeckEntry): OwnDeck => ({
  ...deck,
  steps: deck.steps.map((entry) => (entry.id === id ? write(entry) : entry)),
});

/** Hides a step, or shows it again. The last one that is shown stays. */
export function hideStep(deck: OwnDeck, id: string, isHidden: boolean): OwnDeck {
  if (isHidden && !showsMoreThan(deck, id)) return deck;
  return change(deck, id, ({ hidden: _, ...entry }) => (isHidden ? { ...entry, hidden: true } : entry));
}

/** Moves a step so many places on, or back; no further than the ends. */
export function moveStep(deck: OwnDeck, id: string, by: number): OwnDeck {
  const from = deck.steps.findIndex((entry) => entry.id === id);
  const entry = deck.steps[from];
  if (!entry) return deck;
  const steps = deck.steps.filter((other) => other !== entry);
  const to = Math.min(steps.length, Math.max(0, from + by));
  return { ...deck, steps: [...steps.slice(0, to), entry, ...steps.slice(to)] };
}

/** Writes a title or notes; null gives a step that ships its own back, and says nothing to one’s own. */
export function writeText(deck: OwnDeck, id: string, field: 'title' | 'notes', text: string | null): OwnDeck {
  return change(deck, id, (entry) => {
    if (text !== null) return { ...entry, [field]: text };
    if (isOwnEntry(entry)) return entry;
    const { [field]: _, ...rest } = entry;
    return rest;
  });
}

/** Writes the lines of a step of one’s own. */
export const writeLines = (deck: OwnDeck, id: string, lines: readonly string[]): OwnDeck =>
  change(deck, id, (entry) => (isOwnEntry(entry) ? { ...entry, lines } : entry));

/** Takes out a step of one’s own; steps that ship can only be hidden. */
export function removeStep(deck: OwnDeck, id: string): OwnDeck {
  if (!showsMoreThan(deck, id)) return deck;
  return { ...deck, steps: deck.steps.filter((entry) => entry.id !== id || !isOwnEntry(entry)) };
}

/** The first id that no step of one’s own has. */
export function freeId({ steps }: OwnDeck): string {
  const taken = new Set(steps.map(({ id }) => id));
  let number = 1;
  while (taken.has(`${ownPrefix}${number}`)) number += 1;
  return `${ownPrefix}${number}`;
}

/** Adds a step of one’s own that shows this view, after another; at the end where there is no such step. */
export function addStep(
  deck: OwnDeck,
  title: string,
  { crossing, panel, date, at }: StepView,
  after: string | null,
): OwnDeck {
  const view = { crossing, panel, date, at: at ? serialiseCamera(at) : null };
  // Never half of a pair of surrogates.
  const short = title.slice(0, limits.title).replace(/[\uD800-\uDBFF]$/, '');
  const entry: OwnEntry = { id: freeId(deck), title: short, lines: [], notes: '', view };
  const index = deck.steps.findIndex(({ id }) => id === after);
  const place = index < 0 ? deck.steps.length : index + 1;
  return { ...deck, steps: [...deck.steps.slice(0, place), entry, ...deck.steps.slice(place)] };
}
