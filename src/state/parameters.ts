import { parseDate } from '../facts/edtf.ts';
import type { Locale } from '../facts/types.ts';
import { matchLocale } from '../i18n/locales.ts';

export const panels = ['overview', 'agencies', 'eulex', 'timeline', 'sources'] as const;
export type Panel = (typeof panels)[number];

/** The map, or the table in its place. */
export const mainViews = ['map', 'table'] as const;
/** What is read like a page of a book; each has a page that is served. */
export const readingViews = ['agreement', 'interruptions', 'compare', 'unknown'] as const;
export const views = [...mainViews, ...readingViews] as const;
export type ReadingView = (typeof readingViews)[number];
export type View = (typeof views)[number];

export const themeChoices = ['auto', 'light', 'dark', 'contrast'] as const;
export type ThemeChoice = (typeof themeChoices)[number];

/** What else can be shown on the map: the arrangements around that of the six. */
export const layerIds = ['belt', 'kfor', 'iom-2009', 'eu-ibm-serbia', 'kspag'] as const;
export type LayerId = (typeof layerIds)[number];

/** How much there is around the map in somebody else's page. */
export const interfaces = ['full', 'compact', 'none'] as const;
export type Interface = (typeof interfaces)[number];

/** Whether the map leaves scrolling to the page around it. */
export const gestureChoices = ['cooperative', 'greedy'] as const;
export type GestureChoice = (typeof gestureChoices)[number];

/** The colour of links, focus and rules in somebody else's page; never any other. */
export const accents = ['ink', 'blue', 'teal', 'plum'] as const;
export type Accent = (typeof accents)[number];

export const modes = ['explore', 'present', 'embed'] as const;
export type Mode = (typeof modes)[number];

/** Who looks at a presentation: the room (absent), or the speaker in a window of their own. */
export const roles = ['speaker'] as const;
export type Role = (typeof roles)[number];

/** Where the map looks: Web Mercator zoom, degrees of WGS 84. */
export type Camera = { readonly zoom: number; readonly latitude: number; readonly longitude: number };

/** What the visitor has chosen; null where nothing is. The URL is its serialisation. */
export type Choices = {
  readonly lang: Locale | null;
  readonly crossing: string | null;
  readonly panel: Panel;
  readonly date: string | null;
  readonly view: View;
  /** What else the map shows, in the order of `layerIds`. */
  readonly layers: readonly LayerId[];
  /** The crossings set beside each other: two to six; null where none have been chosen. */
  readonly compare: readonly string[] | null;
  /** The point of the agreement that the page on it opens at. */
  readonly provision: string | null;
  /** The other date with which the chosen one is compared. */
  readonly against: string | null;
  readonly at: Camera | null;
  readonly theme: ThemeChoice;
  readonly mode: Mode;
  /** The step of the deck; null for the first. Whether the deck has it, the deck knows. */
  readonly step: string | null;
  readonly role: Role | null;
  /** What ties a room’s screen and a speaker’s window together. */
  readonly session: string | null;
  /** How many seconds a step stays where the deck runs by itself; null where it does not. */
  readonly kiosk: number | null;
  /** In somebody else's page: how much there is around the map, and who scrolls. */
  readonly ui: Interface;
  readonly gestures: GestureChoice;
  readonly accent: Accent;
  /** A picture that never takes the focus. */
  readonly still: boolean;
  /** Whether the page around it is told how high the content is. */
  readonly autosize: boolean;
  /** The origin of the page around it, which may ask and be told; null where nobody may. */
  readonly host: string | null;
};

export const defaultChoices: Choices = {
  lang: null,
  crossing: null,
  panel: 'overview',
  date: null,
  view: 'map',
  layers: [],
  compare: null,
  provision: null,
  against: null,
  at: null,
  theme: 'auto',
  mode: 'explore',
  step: null,
  role: null,
  session: null,
  kiosk: null,
  ui: 'compact',
  gestures: 'cooperative',
  accent: 'ink',
  still: false,
  autosize: false,
  host: null,
};

/** What a value is checked against. */
export type Known = {
  readonly crossings: readonly string[];
  /** The points of the agreement, where it is read. */
  readonly provisions?: readonly string[];
  /** The first and the last day of the record. */
  readonly firstDay: string;
  readonly lastDay: string;
};

/** One parameter of the URL: how it is read (null: not a value), and written (null: leave it out). */
type Parameter<Value> = {
  readonly parse: (text: string, known: Known) => Value | null;
  readonly serialise: (value: Value) => string | null;
  /** Whether a change makes an entry in the history or replaces the present one. */
  readonly history: 'push' | 'replace';
};

function oneOf<const Value extends string>(
  values: readonly Value[],
  absent: Value,
  history: 'push' | 'replace',
): Parameter<Value> {
  return {
    parse: (text) => values.find((value) => value === text) ?? null,
    serialise: (value) => (value === absent ? null : value),
    history,
  };
}

/** A date within the record, of the plain form; a year or month counts if any of its days does. */
export function parseChosenDate(text: string, { firstDay, lastDay }: Known): string | null {
  const date = parseDate(text);
  if (!date || date.iso !== text || date.latest < firstDay || date.earliest > lastDay) return null;
  return text;
}

const cameraPattern = /^(\d{1,2}(?:\.\d{1,4})?)\/(-?\d{1,2}(?:\.\d{1,6})?)\/(-?\d{1,3}(?:\.\d{1,6})?)$/;

/** How far one can zoom and go; beyond it there is no ground to show. */
export const cameraLimits = { zoom: [4.2, 15], latitude: [39, 47], longitude: [14, 28.5] } as const;

const isWithin = (value: number, [least, most]: readonly [number, number]) => value >= least && value <= most;

/** `zoom/latitude/longitude`, each within the limits of the map; null for anything else. */
export function parseCamera(text: string): Camera | null {
  const [zoom, latitude, longitude] = (cameraPattern.exec(text) ?? []).slice(1).map(Number);
  if (zoom === undefined || latitude === undefined || longitude === undefined) return null;
  const isInside =
    isWithin(zoom, cameraLimits.zoom) &&
    isWithin(latitude, cameraLimits.latitude) &&
    isWithin(longitude, cameraLimits.longitude);
  return isInside ? { zoom, latitude, longitude } : null;
}

const round = (value: number, digits: number) => String(Number(value.toFixed(digits)));

/** As `parseCamera` reads it: zoom to 0.01, degrees to 0.0001 (about ten metres). */
export function serialiseCamera({ zoom, latitude, longitude }: Camera): string {
  return `${round(zoom, 2)}/${round(latitude, 4)}/${round(longitude, 4)}`;
}

const matching = (pattern: RegExp) => (text: string) => (pattern.test(text) ? text : null);

/** How short and how long a step of a deck that runs by itself may stay, in seconds. */
export const kioskLimits = [10, 600] as const;

export function parseKiosk(text: string): number | null {
  const seconds = /^\d{1,3}$/.test(text) ? Number(text) : Number.NaN;
  return isWithin(seconds, kioskLimits) ? seconds : null;
}

/** A comma list of things known, each once, in the order in which they are known; null for anything else. */
function parseList<const Item extends string>(text: string, known: readonly Item[]): readonly Item[] | null {
  const asked = text.split(',');
  const items = known.filter((item) => asked.includes(item));
  return items.length === asked.length ? items : null;
}

/** How many crossings can stand beside each other. */
export const comparedCount = [2, 6] as const;

function parseCompared(text: string, { crossings }: Known): readonly string[] | null {
  const items = parseList(text, crossings);
  return items && isWithin(items.length, comparedCount) ? items : null;
}

const flag: Parameter<boolean> = {
  parse: (text) => (text === '1' ? true : null),
  serialise: (value) => (value ? '1' : null),
  history: 'replace',
};

/** A web origin, written as browsers write it. */
export function parseOrigin(text: string): string | null {
  return /^https?:/.test(text) && URL.canParse(text) && new URL(text).origin === text ? text : null;
}

type Parameters = { readonly [Name in keyof Choices]: Parameter<NonNullable<Choices[Name]>> };

/** Every parameter of the URL; nothing else reads or writes the query. */
export const parameters: Parameters = {
  lang: { parse: (text) => matchLocale(text), serialise: (value) => value, history: 'replace' },
  crossing: {
    parse: (text, known) => known.crossings.find((id) => id === text) ?? null,
    serialise: (value) => value,
    history: 'push',
  },
  panel: oneOf(panels, 'overview', 'push'),
  date: { parse: parseChosenDate, serialise: (value) => value, history: 'push' },
  view: oneOf(views, 'map', 'push'),
  layers: {
    parse: (text) => parseList(text, layerIds),
    serialise: (value) => (value.length > 0 ? value.join() : null),
    history: 'replace',
  },
  compare: { parse: parseCompared, serialise: (value) => value.join(), history: 'replace' },
  provision: {
    parse: (text, { provisions }) => provisions?.find((id) => id === text) ?? null,
    serialise: (value) => value,
    history: 'replace',
  },
  against: { parse: parseChosenDate, serialise: (value) => value, history: 'replace' },
  at: { parse: parseCamera, serialise: serialiseCamera, history: 'replace' },
  theme: oneOf(themeChoices, 'auto', 'replace'),
  mode: oneOf(modes, 'explore', 'push'),
  step: { parse: matching(/^[a-z0-9]+(-[a-z0-9]+){0,12}$/), serialise: (value) => value, history: 'push' },
  role: {
    parse: (text) => roles.find((role) => role === text) ?? null,
    serialise: (value) => value,
    history: 'replace',
  },
  session: { parse: matching(/^[a-z0-9]{8,32}$/), serialise: (value) => value, history: 'replace' },
  kiosk: { parse: parseKiosk, serialise: String, history: 'replace' },
  ui: oneOf(interfaces, 'compact', 'replace'),
  gestures: oneOf(gestureChoices, 'cooperative', 'replace'),
  accent: oneOf(accents, 'ink', 'replace'),
  still: flag,
  autosize: flag,
  host: { parse: parseOrigin, serialise: (value) => value, history: 'replace' },
};

export const parameterNames = Object.keys(parameters) as readonly (keyof Choices)[];
