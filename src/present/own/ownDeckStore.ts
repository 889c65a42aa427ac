import { useSyncExternalStore } from 'react';
import { createStore } from 'zustand/vanilla';
import type { Facts } from '../../facts/types.ts';
import { knownFrom } from '../../state/knownFrom.ts';
import { actions, readChoices } from '../../state/store.ts';
import { canKeep } from '../canKeep.ts';
import { readKept, removeKept, writeKept } from '../keptInBrowser.ts';
import { indexOfStep, presenting, readPresentation } from '../presentation.ts';
import type { Step } from '../steps.ts';
import { applyOwnDeck } from './applyOwnDeck.ts';
import { readDeckFromAddress } from './deckLink.ts';
import { completeDeck, type OwnDeck, removeStep } from './ownDeck.ts';
import { type OwnDeckFault, readOwnDeck } from './readOwnDeck.ts';

const keys = { deck: 'six-crossings.own-deck', before: 'six-crossings.own-deck-before' } as const;

/** Something about decks that the reader has not asked for and is told: what an address or the browser brought. */
export type DeckNews =
  | { readonly from: 'address' | 'kept'; readonly fault: OwnDeckFault }
  | { readonly from: 'address'; readonly fault?: undefined };

type OwnDeckState = {
  readonly shipped: readonly Step[];
  readonly facts: Facts | null;
  /** Null: as it ships. */
  readonly deck: OwnDeck | null;
  /** The deck whose place another took, or that was given up: it can be had back. */
  readonly before: OwnDeck | null;
  /** Whether this browser keeps the deck beyond this page. */
  readonly isKept: boolean;
  readonly news: DeckNews | null;
};

const store = createStore<OwnDeckState>()(() => ({
  shipped: [],
  facts: null,
  deck: null,
  before: null,
  isKept: false,
  news: null,
}));
const { setState, getState } = store;

export function useOwnDeck(): OwnDeckState {
  return useSyncExternalStore(store.subscribe, getState, getState);
}

/** Gives the stage its steps. Where the one on stage is among them no longer, its neighbour takes its place. */
function publish(): void {
  const { shipped, deck } = getState();
  if (shipped.length === 0) return;
  const { visible } = applyOwnDeck(shipped, deck);
  const shown = readPresentation().steps ?? [];
  const { mode, step } = readChoices();
  const place = indexOfStep(shown, step);
  presenting.stepsRead(visible);
  const isGone = mode === 'present' && shown[place] && !visible.some(({ id }) => id === shown[place]?.id);
  const neighbour = isGone ? visible[Math.min(place, visible.length - 1)] : undefined;
  if (neighbour) actions.stepShown(neighbour.id, neighbour.view);
}

function keep(key: string, deck: OwnDeck | null): boolean {
  if (deck) return writeKept(key, JSON.stringify(deck));
  removeKept(key);
  return true;
}

function put(deck: OwnDeck | null, before: OwnDeck | null): void {
  const isKept = keep(keys.deck, deck) && keep(keys.before, before) && getState().isKept;
  setState({ deck, before, isKept });
  publish();
}

/** Reads what the browser keeps. What cannot be read is told, and stays there until something else is kept. */
function readKeptDecks(facts: Facts): void {
  const read = (key: string) => {
    const text = readKept(key);
    return text === null ? null : readOwnDeck(text, knownFrom(facts));
  };
  const reading = read(keys.deck);
  const news: DeckNews | null = reading?.fault ? { from: 'kept', fault: reading.fault } : getState().news;
  setState({ facts, deck: reading?.deck ?? null, before: read(keys.before)?.deck ?? null, isKept: canKeep(), news });
}

/** The deck as the editor changes it: of every step that ships. */
const current = (): OwnDeck => {
  const { deck, shipped, facts } = getState();
  return completeDeck(deck, shipped, facts?.dataset.asOf ?? deck?.base ?? '');
};

const isSame = (one: OwnDeck | null, other: OwnDeck) => JSON.stringify(one) === JSON.stringify(other);

export const ownDeckActions = {
  /** The deck that ships has come, in some language: puts one’s own upon it, and gives the stage its steps. */
  shippedRead: (shipped: readonly Step[], facts: Facts) => {
    if (!getState().facts) readKeptDecks(facts);
    setState({ shipped, facts });
    publish();
  },
  /** Takes the deck that an address brings, if it brings one; the present one is put aside. Never rejects. */
  addressOpened: async (search: string, facts: Facts): Promise<void> => {
    if (!getState().facts) readKeptDecks(facts);
    const reading = await readDeckFromAddress(search, knownFrom(facts));
    if (reading?.fault) setState({ news: { from: 'address', fault: reading.fault } });
    else if (reading && ownDeckActions.taken(reading.deck)) setState({ news: { from: 'address' } });
  },
  /** `edit` makes another deck of the present one; the same again changes nothing. */
  edited: (edit: (deck: OwnDeck) => OwnDeck) => {
    const deck = current();
    const edited = edit(deck);
    if (edited !== deck) put(edited, getState().before);
  },
  /** Puts a deck in the place of the present one, which is put aside; whether it was another one. */
  taken: (deck: OwnDeck): boolean => {
    const { deck: present, before } = getState();
    if (isSame(present, deck)) return false;
    put(deck, present ?? before);
    return true;
  },
  /** Takes out a step of one’s own; the deck with it is put aside. */
  stepRemoved: (id: string) => {
    const deck = current();
    const rest = removeStep(deck, id);
    if (rest.steps.length < deck.steps.length) put(rest, deck);
  },
  /** As it ships; what one had made is put aside. */
  givenUp: () => put(null, getState().deck ?? getState().before),
  /** The deck that was put aside and the present one change places. */
  broughtBack: () => {
    const { deck, before } = getState();
    put(before, deck);
  },
  newsRead: () => setState({ news: null }),
};

/** The deck to be handed on, as a file or a link. */
export const readOwnDeckDocument = (): OwnDeck => current();

/** Follows what other windows of the site make of the deck, as the speaker’s does; returns what ends it. */
export function followOtherWindows(): () => void {
  const follow = ({ key }: StorageEvent) => {
    const { facts } = getState();
    if (!facts || (key !== null && key !== keys.deck)) return;
    readKeptDecks(facts);
    publish();
  };
  addEventListener('storage', follow);
  return () => removeEventListener('storage', follow);
}

/** Forgets everything but what the browser keeps; for tests. */
export const resetOwnDeck = () => setState(store.getInitialState(), true);
