import { useSyncExternalStore } from 'react';
import { createStore } from 'zustand/vanilla';
import type { Agency, CrossingId, EventKind, Facts, Locale, Names, Status } from '../facts/types.ts';
import {
  type Camera,
  type Choices,
  defaultChoices,
  type LayerId,
  layerIds,
  type Panel,
  parameterNames,
  type ThemeChoice,
  type View,
} from './parameters.ts';
import type { RejectedValue } from './url.ts';

/** A place found by search or a point clicked on the map, from which distances are told; a point has no names. */
export type ChosenPlace = { readonly longitude: number; readonly latitude: number; readonly names: Names | null };

/** What passes: it is in no link and dies with the page. */
type Passing = {
  /** The crossing under the pointer or the focus, on the map, in the list or in the matrix. */
  readonly pointedCrossing: CrossingId | null;
  /** The crossings that a step of the deck points at. */
  readonly emphasisedCrossings: readonly CrossingId[];
  /** The agency whose row of the matrix is chosen: the map marks where it is present. */
  readonly chosenAgency: Agency['id'] | null;
  readonly chosenPlace: ChosenPlace | null;
  /** The statuses that the legend's filter hides. */
  readonly hiddenStatuses: readonly Status[];
  /** The kinds of event that the timeline's filter hides. */
  readonly hiddenEventKinds: readonly EventKind[];
  /** The source that a reference has led to. */
  readonly openSource: string | null;
  readonly rejectedValues: readonly RejectedValue[];
  /** The statement that the visitor would correct. */
  readonly doubted: Doubted | null;
  /** True while the date is being dragged or played: such dates make no history. */
  readonly isDateMoving: boolean;
};

/** What a step of the deck puts on the map. */
export type StepView = Pick<Choices, 'crossing' | 'panel' | 'date' | 'at'> & {
  /** The crossings that it points at. */
  readonly point?: readonly CrossingId[];
  /** What it shows besides the crossings. */
  readonly layers?: readonly LayerId[];
};

/** A statement as it is shown: the very list of its sources in the facts, and its words where it has any of its own. */
export type Doubted = { readonly sources: readonly string[]; readonly text?: string | undefined };

type State = Choices & Passing & { readonly facts: Facts | null };

const store = createStore<State>()(() => ({
  ...defaultChoices,
  facts: null,
  pointedCrossing: null,
  emphasisedCrossings: [],
  chosenAgency: null,
  chosenPlace: null,
  hiddenStatuses: [],
  hiddenEventKinds: [],
  openSource: null,
  rejectedValues: [],
  doubted: null,
  isDateMoving: false,
}));

const { setState, getState, subscribe } = store;

/** The state as it is, in the browser and where pages are rendered alike: zustand's own hook would give the first one there. */
function useStore<Part>(select: (state: State) => Part): Part {
  const read = () => select(getState());
  return useSyncExternalStore(subscribe, read, read);
}

function toggle<Item>(list: readonly Item[], item: Item): readonly Item[] {
  return list.includes(item) ? list.filter((other) => other !== item) : [...list, item];
}

/** Everything that can happen. The names say what happened; nobody else writes the state. */
export const actions = {
  factsLoaded: (facts: Facts) => setState({ facts }),
  choicesRead: (choices: Choices, rejectedValues: readonly RejectedValue[]) => setState({ ...choices, rejectedValues }),
  /** The page around this one asks for some; with another crossing the map goes there, where nothing else is said. */
  choicesAsked: (changes: Partial<Choices>) =>
    setState({ openSource: null, isDateMoving: false, ...('crossing' in changes ? { at: null } : {}), ...changes }),
  crossingSelected: (crossing: CrossingId) =>
    setState((state) => ({
      crossing,
      at: null,
      openSource: null,
      panel: state.crossing === null && state.panel === 'sources' ? 'overview' : state.panel,
    })),
  selectionCleared: () => setState({ crossing: null, at: null, openSource: null }),
  panelOpened: (panel: Panel) => setState({ panel, openSource: null }),
  /** `isMoving` while it is dragged or played; the last one of a drag comes without. */
  dateChosen: (date: string | null, isMoving = false) => setState({ date, isDateMoving: isMoving }),
  viewChosen: (view: View) => setState({ view, provision: null }),
  cameraMoved: (at: Camera | null) => setState({ at }),
  themeChosen: (theme: ThemeChoice) => setState({ theme }),
  languageChosen: (lang: Locale) => setState({ lang }),
  crossingPointedAt: (pointedCrossing: CrossingId | null) => setState({ pointedCrossing }),
  agencyChosen: (agency: Agency['id'] | null) => setState({ chosenAgency: agency }),
  /** Selecting a crossing keeps the place: one can go through the list of the nearest. */
  placeChosen: (chosenPlace: ChosenPlace | null) => setState({ chosenPlace }),
  statusToggled: (status: Status) => setState((state) => ({ hiddenStatuses: toggle(state.hiddenStatuses, status) })),
  eventKindToggled: (kind: EventKind) =>
    setState((state) => ({ hiddenEventKinds: toggle(state.hiddenEventKinds, kind) })),
  /** One step from a statement to its source: the panel of sources, or the end of what is read, opens at it. */
  sourceOpened: (source: string) => setState({ panel: 'sources', openSource: source }),
  /** What is being shown stays; beginning to present begins where the address says, or at the first step. */
  presentingStarted: (session: string | null = null) => setState({ mode: 'present', view: 'map', session }),
  presentingEnded: () => setState({ mode: 'explore', step: null, role: null, session: null, kiosk: null }),
  /** A step of the deck is put on the map, whatever was on it. */
  stepShown: (step: string, { crossing, panel, date, at, layers = [] }: StepView) =>
    setState({
      step,
      crossing,
      panel,
      date,
      at,
      layers: layerIds.filter((id) => layers.includes(id)),
      view: 'map',
      openSource: null,
      chosenAgency: null,
      chosenPlace: null,
      hiddenStatuses: [],
      isDateMoving: false,
    }),
  /** The address names a step that the deck has not. */
  stepMissed: (step: string) =>
    setState(({ rejectedValues }) => ({
      step: null,
      rejectedValues: [...rejectedValues, { name: 'step', value: step }],
    })),
  crossingsEmphasised: (emphasisedCrossings: readonly CrossingId[]) => setState({ emphasisedCrossings }),
  kioskChosen: (kiosk: number | null) => setState({ kiosk }),
  sessionStarted: (session: string) => setState({ session }),
  /** A layer is shown, or no longer. */
  layerToggled: (layer: LayerId) =>
    setState(({ layers }) => ({
      layers: layerIds.filter((id) => (id === layer ? !layers.includes(id) : layers.includes(id))),
    })),
  comparedChosen: (compare: readonly CrossingId[] | null) => setState({ compare }),
  otherDateChosen: (against: string | null) => setState({ against }),
  /** Null: the visitor is done with it. */
  statementDoubted: (doubted: Doubted | null) => setState({ doubted }),
  noticeDismissed: () => setState({ rejectedValues: [] }),
};

export const useFacts = (): Facts => {
  const facts = useStore((state) => state.facts);
  if (!facts) throw new Error('the facts are not loaded yet');
  return facts;
};
export const useSelectedCrossing = () => useStore((state) => state.crossing);
/** Whether it is this one; so that of a list only the entries that change are drawn anew. */
export const useIsSelected = (crossing: CrossingId) => useStore((state) => state.crossing === crossing);
export const usePanel = () => useStore((state) => state.panel);
export const useView = () => useStore((state) => state.view);
export const useCamera = () => useStore((state) => state.at);
export const useThemeChoice = () => useStore((state) => state.theme);
export const useLanguage = () => useStore((state) => state.lang);
export const usePointedCrossing = () => useStore((state) => state.pointedCrossing);
export const useIsPointed = (crossing: CrossingId) => useStore((state) => state.pointedCrossing === crossing);
export const useEmphasisedCrossings = () => useStore((state) => state.emphasisedCrossings);
export const useChosenAgency = () => useStore((state) => state.chosenAgency);
export const useChosenPlace = () => useStore((state) => state.chosenPlace);
export const useHiddenStatuses = () => useStore((state) => state.hiddenStatuses);
export const useHiddenEventKinds = () => useStore((state) => state.hiddenEventKinds);
export const useOpenSource = () => useStore((state) => state.openSource);
export const useDoubted = () => useStore((state) => state.doubted);
export const useRejectedValues = () => useStore((state) => state.rejectedValues);
export const useIsDateMoving = () => useStore((state) => state.isDateMoving);

export const useMode = () => useStore((state) => state.mode);
export const useStep = () => useStore((state) => state.step);
export const useRole = () => useStore((state) => state.role);
export const useSession = () => useStore((state) => state.session);
export const useLayers = () => useStore((state) => state.layers);
export const useProvision = () => useStore((state) => state.provision);
export const useCompared = () => useStore((state) => state.compare);
export const useOtherDate = () => useStore((state) => state.against);
export const useInterface = () => useStore((state) => state.ui);
export const useGestureChoice = () => useStore((state) => state.gestures);
export const useAccent = () => useStore((state) => state.accent);
export const useIsStill = () => useStore((state) => state.still);
export const useIsAutosized = () => useStore((state) => state.autosize);
export const useHost = () => useStore((state) => state.host);
export const useKiosk = () => useStore((state) => state.kiosk);

/** The date the visitor has chosen, as typed; the date of the data where none is. */
export const useDate = (): string => useStore((state) => state.date ?? state.facts?.dataset.asOf ?? '');
export const useChosenDate = () => useStore((state) => state.date);

export function readChoices(): Choices {
  const state = getState();
  return Object.fromEntries(parameterNames.map((name) => [name, state[name]])) as Choices;
}

/** What is written of all that is chosen, an address; drawn anew where that changes. */
export const useWritten = <Written extends string | null>(write: (choices: Choices) => Written): Written =>
  useStore(() => write(readChoices()));

export const isDateMoving = () => getState().isDateMoving;

/** Calls back after every change of the state; returns what ends it. */
export const onStateChange = (listener: () => void): (() => void) => subscribe(listener);

/** Puts everything back as on the first visit; for tests. */
export const resetState = () => setState(store.getInitialState(), true);
