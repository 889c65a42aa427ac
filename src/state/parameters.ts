import { parseDate } from '../facts/edtf.ts';
import type { Locale } from '../facts/types.ts';
import { matchLocale } from '../i18n/locales.ts';

export const panels = ['overview', 'agencies', 'eulex', 'timeline', 'sources'] as const;
export type Panel = (typeof panels)[number];

export const views = ['map', 'table'] as const;
export type View = (typeof views)[number];

export const themeChoices = ['auto', 'light', 'dark', 'contrast'] as const;
export type ThemeChoice = (typeof themeChoices)[number];

/** Where the map looks: Web Mercator zoom, degrees of WGS 84. */
export type Camera = { readonly zoom: number; readonly latitude: number; readonly longitude: number };

/** What the visitor has chosen; null where nothing is. The URL is its serialisation. */
export type Choices = {
  readonly lang: Locale | null;
  readonly crossing: string | null;
  readonly panel: Panel;
  readonly date: string | null;
  readonly view: View;
  readonly at: Camera | null;
  readonly theme: ThemeChoice;
};

export const defaultChoices: Choices = {
  lang: null,
  crossing: null,
  panel: 'overview',
  date: null,
  view: 'map',
  at: null,
  theme: 'auto',
};

/** What a value is checked against. */
export type Known = {
  readonly crossings: readonly string[];
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
export const cameraLimits = { zoom: [5.5, 15], latitude: [39, 47], longitude: [14, 28.5] } as const;

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

type Parameters = { readonly [Name in keyof Choices]: Parameter<NonNullable<Choices[Name]>> };

/** Every parameter of the URL that concerns exploring; nothing else reads or writes the query. */
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
  at: { parse: parseCamera, serialise: serialiseCamera, history: 'replace' },
  theme: oneOf(themeChoices, 'auto', 'replace'),
};

export const parameterNames = Object.keys(parameters) as readonly (keyof Choices)[];
