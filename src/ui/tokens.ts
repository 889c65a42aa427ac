import type { Status } from '../facts/types.ts';

/** The only place that names a colour. It feeds the style sheets (as custom properties) and the map's paint alike. */

export const themeNames = ['light', 'dark', 'contrast'] as const;
export type ThemeName = (typeof themeNames)[number];

export type Palette = {
  readonly land: string;
  readonly beyond: string;
  readonly water: string;
  readonly river: string;
  readonly road: string;
  readonly edge: string;
  /** The Kosovo*–Serbia line, and nothing else. */
  readonly line: string;
  readonly ink: string;
  readonly quiet: string;
  readonly rule: string;
  readonly panel: string;
  /** Behind the chosen row, the pressed button. */
  readonly chosen: string;
  readonly focus: string;
  /** On a mark: the tick, the hatch, the dot. */
  readonly onMark: string;
  /** Under the sheet on a phone, the only thing that casts one. */
  readonly shadow: string;
  /** Around a mark. */
  readonly casing: string;
  readonly status: Readonly<Record<Status, string>>;
};

/**
 * Status colours: at least 3:1 against land (4.5:1 in `contrast`), ΔE00 at least 15 between any two for every kind of
 * colour vision (Machado 2009, CIEDE2000); `palette.test.ts` computes both.
 */
export const themes: Readonly<Record<ThemeName, Palette>> = {
  light: {
    land: '#f4f1ea',
    beyond: '#eae7df',
    water: '#cbdae2',
    river: '#a9c6d6',
    road: '#ddd3bc',
    edge: '#b8b2a6',
    line: '#3d4650',
    ink: '#1b2127',
    quiet: '#59636d',
    rule: '#e2dfd8',
    panel: '#ffffff',
    chosen: '#f1efe9',
    focus: '#1b2127',
    onMark: '#ffffff',
    shadow: '#000000',
    casing: '#ffffff',
    status: { agreed: '#48047d', interim: '#b77d16', building: '#701c06', completed: '#2289e1', unknown: '#6e6e6e' },
  },
  dark: {
    land: '#20262d',
    beyond: '#1a1f25',
    water: '#12171c',
    river: '#2c4150',
    road: '#36404a',
    edge: '#3a444e',
    line: '#aeb9c4',
    ink: '#eef2f5',
    quiet: '#9aa6b2',
    rule: '#2b333b',
    panel: '#171c22',
    chosen: '#232a32',
    focus: '#eef2f5',
    onMark: '#12171c',
    shadow: '#000000',
    casing: '#12171c',
    status: { agreed: '#cabbe4', interim: '#e4b775', building: '#b55700', completed: '#467dd1', unknown: '#737373' },
  },
  contrast: {
    land: '#ffffff',
    beyond: '#eeeeee',
    water: '#d4e3ec',
    river: '#7fa9c0',
    road: '#c4b795',
    edge: '#7a7a7a',
    line: '#000000',
    ink: '#000000',
    quiet: '#333333',
    rule: '#767676',
    panel: '#ffffff',
    chosen: '#e6e6e6',
    focus: '#000000',
    onMark: '#ffffff',
    shadow: '#000000',
    casing: '#ffffff',
    status: { agreed: '#2a0051', interim: '#a26a17', building: '#5f0500', completed: '#006fc6', unknown: '#5d5d5d' },
  },
};

/** What the layers add: drawn on the map alone, so the style sheet does not carry them. */
export type LayerShades = {
  /** The ground safety zone: its hatch and its edge. */
  readonly belt: string;
  /** The patrols on either side of the line. */
  readonly patrol: string;
  /** Land that a regional programme did not cover, and the edges of what it did. */
  readonly outside: string;
  readonly programmeEdge: string;
  /** The services of one side at each crossing. */
  readonly service: string;
};

/** At least 3:1 against the land (4.5:1 in `contrast`), but for `outside` and `programmeEdge`, which are ground. */
export const layerShades: Readonly<Record<ThemeName, LayerShades>> = {
  light: { belt: '#6b7340', patrol: '#8a4a6b', outside: '#d9d4c8', programmeEdge: '#a39c8e', service: '#0f5e5a' },
  dark: { belt: '#a9b37c', patrol: '#d79bbb', outside: '#171b20', programmeEdge: '#59636d', service: '#7cc4bd' },
  contrast: { belt: '#4a5220', patrol: '#6e1f4a', outside: '#d2d2d2', programmeEdge: '#7a7a7a', service: '#003f3c' },
};

/** What the layers add to a palette. */
export const layerShadesOf = (palette: Palette): LayerShades =>
  layerShades[themeNames.find((name) => themes[name] === palette) ?? 'light'];

const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

type Shades<Value> = {
  readonly [Key in keyof Palette]: Palette[Key] extends string ? Value : Readonly<Record<Status, Value>>;
};

/** The palette as references to custom properties, for what is drawn in the document and follows its theme. */
export const cssPalette: Shades<string> = {
  ...(Object.fromEntries(Object.keys(themes.light).map((name) => [name, `var(--${kebab(name)})`])) as Omit<
    Palette,
    'status'
  >),
  status: Object.fromEntries(
    Object.keys(themes.light.status).map((status) => [status, `var(--status-${status})`]),
  ) as Record<Status, string>,
};

/** The custom properties of a theme by name, for what keeps to that theme whatever the page’s. */
export function readShades(name: ThemeName): Readonly<Record<`--${string}`, string>> {
  const { status, ...shades } = themes[name];
  return Object.fromEntries([
    ...Object.entries(shades).map(([shade, colour]) => [`--${kebab(shade)}`, colour]),
    ...Object.entries(status).map(([key, colour]) => [`--status-${key}`, colour]),
  ]);
}

function declare(name: ThemeName): string {
  const pairs = Object.entries(readShades(name)).map(([property, colour]) => `${property}:${colour}`);
  return `color-scheme:${name === 'dark' ? 'dark' : 'light'};${pairs.join(';')}`;
}

/** The custom properties of all themes as a style sheet; without `data-theme` the system decides. */
export function writeThemeSheet(): string {
  return [
    `:root{${declare('light')}}`,
    `@media (prefers-color-scheme:dark){:root:not([data-theme]){${declare('dark')}}}`,
    ...themeNames.map((name) => `:root[data-theme="${name}"]{${declare(name)}}`),
  ].join('\n');
}

/**
 * The colours that somebody else's page may ask for, by theme: of links, of what has the focus and of the rule above.
 * As readable on land and panel as the text around them; `palette.test.ts` computes it. Ink, the usual one, is no colour.
 */
export const accentShades: Readonly<Record<'blue' | 'teal' | 'plum', Readonly<Record<ThemeName, string>>>> = {
  blue: { light: '#155a9c', dark: '#8fbdf0', contrast: '#003a75' },
  teal: { light: '#0b6160', dark: '#74c9c2', contrast: '#00403f' },
  plum: { light: '#7a2a63', dark: '#e2a1cf', contrast: '#550a41' },
};

/** The custom property `--accent` of every theme and accent as a style sheet; ink needs none. */
export function writeAccentSheet(): string {
  const rules = Object.entries(accentShades).flatMap(([accent, shades]) =>
    themeNames.map((theme) => `:root[data-accent="${accent}"][data-theme="${theme}"]{--accent:${shades[theme]}}`),
  );
  return rules.join('\n');
}
