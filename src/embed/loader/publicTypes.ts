/** Types for pages that load `embed/v1.js`. This file lies beside it as `v1.d.ts`. */

export type SixCrossingsLanguage = 'en' | 'sq' | 'sr-Latn' | 'sr-Cyrl';
export type SixCrossingsCrossing = 'jarinje' | 'merdare' | 'mutivode' | 'brnjak' | 'bela-zemlja' | 'mucibaba';
export type SixCrossingsPanel = 'overview' | 'agencies' | 'eulex' | 'timeline' | 'sources';

/** What is chosen in the map; without what is as by default. Lists stand with commas between their parts. */
export interface SixCrossingsState {
  readonly lang?: SixCrossingsLanguage;
  readonly crossing?: SixCrossingsCrossing;
  readonly panel?: SixCrossingsPanel;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, from 2011-12-02 on. */
  readonly date?: string;
  readonly view?: string;
  readonly layers?: string;
  readonly compare?: string;
  /** A point of the agreement, where `view` is `agreement`. */
  readonly provision?: string;
  readonly against?: string;
  /** `zoom/latitude/longitude` */
  readonly at?: string;
  readonly theme?: 'auto' | 'light' | 'dark' | 'contrast';
  readonly accent?: 'ink' | 'blue' | 'teal' | 'plum';
  /** The id of a step of the briefing. */
  readonly step?: string;
  readonly kiosk?: string;
  readonly ui?: 'full' | 'compact' | 'none';
  readonly gestures?: 'cooperative' | 'greedy';
  readonly autosize?: '1';
}

/** What is to change; null or an empty text: as by default. */
export type SixCrossingsChanges = { readonly [Name in keyof SixCrossingsState]?: SixCrossingsState[Name] | '' | null };

/**
 * `<six-crossings-map lang crossing panel date layers theme accent ui gestures height title …>`: the map in a frame. Its
 * attributes are what can be chosen; a change of one changes the map without loading it again. `height` is a number of
 * pixels, or `auto` for the height of the content. `still` makes a picture of it. What stands in it, best a link to the
 * map, is shown where the map is not.
 */
export interface SixCrossingsMapElement extends HTMLElement {
  /** Changes what is given and leaves the rest; waits until the map is there. */
  setState(changes: SixCrossingsChanges): void;
  /** What is chosen now; before the map is made, what it will begin with. Rejects after ten seconds without an answer, and when the element is removed. */
  getState(): Promise<SixCrossingsState>;
  /** Goes to a step of the briefing: by its id, or on, or back. */
  step(to: 'next' | 'previous' | (string & {})): void;
}

declare global {
  interface HTMLElementTagNameMap {
    'six-crossings-map': SixCrossingsMapElement;
  }
  /** They bubble, and leave shadow trees. */
  interface GlobalEventHandlersEventMap {
    /** The map is there, and hears. */
    'six-crossings-ready': CustomEvent<object>;
    /** Another crossing has been chosen, or none. */
    'six-crossings-select': CustomEvent<{ readonly crossing: SixCrossingsCrossing | null }>;
    'six-crossings-state': CustomEvent<SixCrossingsState>;
    /** A key that the page may have a use for: the frame has given the focus back. */
    'six-crossings-release': CustomEvent<{ readonly key: string }>;
    /** What was asked for means nothing; nothing has changed. */
    'six-crossings-error': CustomEvent<{ readonly message: string }>;
  }
}
