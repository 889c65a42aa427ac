import { useSyncExternalStore } from 'react';
import { createStore } from 'zustand/vanilla';
import { actions, onStateChange, readChoices } from '../state/store.ts';
import type { Step } from './steps.ts';

/** What the room sees: the deck, or a screen that leaves it to the talk. */
export const screens = ['deck', 'black', 'white'] as const;
export type Screen = (typeof screens)[number];

/** What shows the room a place: a dot or a light at the pointer, or a line drawn by hand that fades. */
export const tools = ['pointer', 'spotlight', 'pen'] as const;
export type Tool = (typeof tools)[number];

/** What lies over the stage for a moment. */
export type Overlay = 'overview' | 'help' | 'jump' | 'deck' | 'take-away' | 'embed' | 'check';

type Presentation = {
  /** What is presented, in order; null until it has been fetched. */
  readonly steps: readonly Step[] | null;
  readonly screen: Screen;
  readonly overlay: Overlay | null;
  readonly tool: Tool | null;
  /** Whether the panel stands beside the map. */
  readonly hasPanel: boolean;
  /** Whether the deck goes on by itself. */
  readonly isPlaying: boolean;
};

const store = createStore<Presentation>()(() => ({
  steps: null,
  screen: 'deck',
  overlay: null,
  tool: null,
  hasPanel: false,
  isPlaying: false,
}));

const { setState, getState, subscribe } = store;

function usePresentation<Part>(select: (presentation: Presentation) => Part): Part {
  const read = () => select(getState());
  return useSyncExternalStore(subscribe, read, read);
}

export const useSteps = () => usePresentation(({ steps }) => steps);
export const useScreen = () => usePresentation(({ screen }) => screen);
export const useOverlay = () => usePresentation(({ overlay }) => overlay);
export const useTool = () => usePresentation(({ tool }) => tool);
export const useHasPanel = () => usePresentation(({ hasPanel }) => hasPanel);
export const useIsPlaying = () => usePresentation(({ isPlaying }) => isPlaying);

export const readPresentation = (): Presentation => getState();
export const onPresentationChange = (listener: () => void): (() => void) => subscribe(listener);

/** The place in the deck of a step by its id; the first where the deck has no such step. */
export const indexOfStep = (steps: readonly Step[], id: string | null): number =>
  Math.max(
    0,
    steps.findIndex((step) => step.id === id),
  );

const hasSame = (some: readonly string[], others: readonly string[]) =>
  some.length === others.length && some.every((item) => others.includes(item));

/** Whether the map shows something else than the step: somebody has moved, selected, chosen another date or a layer. */
export function isAway({ view }: Pick<Step, 'view'>): boolean {
  const { crossing, date, at, layers } = readChoices();
  const isElsewhere = crossing !== view.crossing || date !== view.date;
  return isElsewhere || JSON.stringify(at) !== JSON.stringify(view.at) || !hasSame(layers, view.layers ?? []);
}

/** `isAway`, kept up to date. */
export function useAwayness(step: Pick<Step, 'view'> | undefined): boolean {
  const read = () => (step ? isAway(step) : false);
  return useSyncExternalStore(onStateChange, read, read);
}

function show(step: Step | undefined): void {
  if (!step) return;
  setState({ screen: 'deck', overlay: null, hasPanel: false });
  actions.stepShown(step.id, step.view);
}

/** Goes so many steps on, or back; from a detour back to the step that was left. Stays at the ends. */
function go(by: number): void {
  const { steps } = getState();
  if (!steps) return;
  const index = indexOfStep(steps, readChoices().step);
  const current = steps[index];
  const target = current && isAway(current) ? index : index + by;
  show(steps[Math.min(steps.length - 1, Math.max(0, target))]);
}

/** Whether the deck ends there: the step shown is its last, or its first, and nobody has left it for a detour. */
export function isAtEnd(way: 'next' | 'previous'): boolean {
  const { steps, screen } = getState();
  if (!steps || screen !== 'deck') return false;
  const step = steps[indexOfStep(steps, readChoices().step)];
  return step !== undefined && step === steps.at(way === 'next' ? -1 : 0) && !isAway(step);
}

/** Everything that can happen on stage, whoever asks: a key, a clicker, the speaker’s window. */
export const presenting = {
  stepsRead: (steps: readonly Step[]) => setState({ steps }),
  next: () => go(1),
  previous: () => go(-1),
  /** From a detour back to the step that was left. */
  back: () => go(0),
  /** By its place, from 0. */
  goTo: (index: number) => show(getState().steps?.[index]),
  first: () => show(getState().steps?.[0]),
  last: () => show(getState().steps?.at(-1)),
  screenChosen: (screen: Screen) => setState({ screen, isPlaying: false }),
  /** The same again takes it back. */
  screenToggled: (screen: Screen) =>
    setState((now) => ({ screen: now.screen === screen ? 'deck' : screen, isPlaying: false })),
  overlayOpened: (overlay: Overlay | null) => setState({ overlay }),
  overlayToggled: (overlay: Overlay) =>
    setState((now) => ({ overlay: now.overlay === overlay ? null : overlay, screen: 'deck' })),
  /** The same again lays it down. */
  toolToggled: (tool: Tool) => setState((now) => ({ tool: now.tool === tool ? null : tool })),
  panelToggled: () => setState((now) => ({ hasPanel: !now.hasPanel })),
  playingToggled: () => setState((now) => ({ isPlaying: !now.isPlaying })),
};

/** Puts everything back as before the first talk; for tests. */
export const resetPresentation = () => setState(store.getInitialState(), true);
