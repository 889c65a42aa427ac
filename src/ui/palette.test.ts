import {
  type Color,
  converter,
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  parse,
  wcagContrast,
} from 'culori';
import { describe, expect, it } from 'vitest';
import { statuses } from '../facts/vocabulary.ts';
import {
  accentShades,
  cssPalette,
  layerShadesOf,
  type Palette,
  themeNames,
  themes,
  writeAccentSheet,
  writeThemeSheet,
} from './tokens.ts';

const toRgb = converter('rgb');
const colour = (hex: string): Color => {
  const parsed = parse(hex);
  if (!parsed) throw new Error(`no colour: ${hex}`);
  return toRgb(parsed);
};

const visions = {
  normal: (seen: Color) => seen,
  protanopia: filterDeficiencyProt(1),
  deuteranopia: filterDeficiencyDeuter(1),
  tritanopia: filterDeficiencyTrit(1),
};
const difference = differenceCiede2000();

const pairs = statuses.flatMap((first, index) => statuses.slice(index + 1).map((second) => [first, second] as const));

const shadesOf = ({ status, ...shades }: Palette) => [...Object.values(shades), ...Object.values(status)];

describe.each(themeNames)('the %s theme', (name) => {
  const palette = themes[name];
  const contrast = (a: string, b: string) => wcagContrast(a, b);
  const grounds = ['land', 'beyond', 'panel', 'chosen'] as const;

  it.each(statuses)('shows %s against land and panel', (status) => {
    const least = name === 'contrast' ? 4.5 : 3;
    expect(contrast(palette.status[status], palette.land)).toBeGreaterThanOrEqual(least);
    expect(contrast(palette.status[status], palette.panel)).toBeGreaterThanOrEqual(least);
  });

  it.each(statuses)('shows what is drawn on the mark of %s', (status) => {
    expect(contrast(palette.onMark, palette.status[status])).toBeGreaterThanOrEqual(3);
  });

  it.each(pairs)('tells %s from %s by every kind of colour vision', (first, second) => {
    for (const [vision, see] of Object.entries(visions)) {
      const [a, b] = [see(colour(palette.status[first])), see(colour(palette.status[second]))];
      expect(difference(a, b), vision).toBeGreaterThanOrEqual(15);
    }
  });

  it.each(grounds)('lets one read on %s', (ground) => {
    const least = name === 'contrast' ? 7 : 4.5;
    expect(contrast(palette.ink, palette[ground])).toBeGreaterThanOrEqual(least);
    expect(contrast(palette.quiet, palette[ground])).toBeGreaterThanOrEqual(least);
  });

  it.each(grounds)('shows the focus on %s', (ground) => {
    expect(contrast(palette.focus, palette[ground])).toBeGreaterThanOrEqual(3);
  });

  it.each(['land', 'beyond', 'water'] as const)('shows the line on %s', (ground) => {
    expect(contrast(palette.line, palette[ground])).toBeGreaterThanOrEqual(3);
  });

  it.each(['belt', 'patrol', 'service'] as const)('shows the %s layer on the land and beyond it', (shade) => {
    const least = name === 'contrast' ? 4.5 : 3;
    for (const ground of ['land', 'beyond', 'panel'] as const) {
      expect(contrast(layerShadesOf(palette)[shade], palette[ground])).toBeGreaterThanOrEqual(least);
    }
  });

  it('keeps the line stronger than the edges of what a programme covered, and tells that from the rest', () => {
    const { programmeEdge, outside } = layerShadesOf(palette);
    expect(contrast(palette.line, palette.land)).toBeGreaterThan(1.5 * contrast(programmeEdge, palette.land));
    expect(outside).not.toBe(palette.land);
    expect(outside).not.toBe(palette.water);
  });

  it('names every shade as a colour', () => {
    for (const shade of [...shadesOf(palette), ...Object.values(layerShadesOf(palette))])
      expect(shade).toMatch(/^#[0-9a-f]{6}$/);
  });
});

describe('the style sheet of the tokens', () => {
  const sheet = writeThemeSheet();

  it('holds every shade of every theme', () => {
    for (const name of themeNames) {
      const block = new RegExp(`:root\\[data-theme="${name}"\\]\\{([^}]*)\\}`).exec(sheet)?.[1] ?? '';
      for (const shade of shadesOf(themes[name])) expect(block).toContain(`:${shade}`);
      expect(block).toContain(`color-scheme:${name === 'dark' ? 'dark' : 'light'}`);
    }
  });

  it('follows the system where nothing is chosen', () => {
    expect(sheet.startsWith(`:root{color-scheme:light;--land:${themes.light.land};`)).toBe(true);
    expect(sheet).toContain(`@media (prefers-color-scheme:dark){:root:not([data-theme]){color-scheme:dark;`);
    expect(sheet).toContain(`--status-interim:${themes.dark.status.interim}`);
  });

  it('defines what the drawn palette refers to', () => {
    for (const reference of shadesOf(cssPalette as Palette)) {
      const property = /^var\((--[a-z-]+)\)$/.exec(reference)?.[1];
      expect(property).toBeDefined();
      expect(sheet).toContain(`${property}:#`);
    }
  });
});

describe.each(Object.entries(accentShades))('the accent %s', (accent, shades) => {
  it.each(themeNames)('is as readable as text in the %s theme', (name) => {
    const { land, beyond, panel, chosen } = themes[name];
    for (const ground of [land, beyond, panel, chosen])
      expect(wcagContrast(shades[name], ground)).toBeGreaterThanOrEqual(name === 'contrast' ? 7 : 4.5);
  });

  it.each(themeNames)('stands in the style sheet for the %s theme', (name) => {
    expect(writeAccentSheet()).toContain(
      `:root[data-accent="${accent}"][data-theme="${name}"]{--accent:${shades[name]}}`,
    );
  });
});
