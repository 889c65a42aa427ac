import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { toLatin } from '../../src/facts/transliterate.ts';
import { catalogueLanguages, readCatalogue } from '../catalogues.ts';
import { writeUnicodeRange } from '../vite-fonts.ts';
import { fallbackName, writeFallbackFaces } from './fallback.ts';
import { families, readSource, weights } from './families.ts';
import { type FontSubset, listCodePoints, readFont, subsetFamily } from './subset.ts';
import { listCharacters, readProse, readSigns } from './text.ts';

const root = join(import.meta.dirname, '../..');
const folders = {
  catalogues: join(root, 'src/i18n/catalogues'),
  seeds: join(root, 'seeds'),
  ground: join(root, 'geo/data'),
  source: join(root, 'src'),
  page: join(root, 'index.html'),
};
const prose = readProse(folders);
const characters = listCharacters(prose + readSigns(folders));
const readTexts = (folder: string, ending: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith(ending))
    .map((path) => readFileSync(join(folder, path), 'utf8'))
    .join('\n');

describe('the characters', () => {
  test.each([...'ëçšđžćшђљџЏŽĆ–—·„“”°−\u00a0~|'])('%s is among them', (character) => {
    expect(characters).toContain(character);
  });

  test.each([...'ыэþŵŁ₿\n'])('%j is not: nothing is written with it', (character) => {
    expect(characters).not.toContain(character);
  });

  test('a capital may be asked for where only the small letter is written', () => {
    expect(listCharacters('ђ')).toEqual(['Ђ', 'ђ']);
  });
});

describe.each(families)('$name', (family) => {
  let subsets: readonly FontSubset[] = [];
  const drawn = () => new Set(subsets.flatMap(({ font }) => listCodePoints(font)));
  const undrawn = (text: string) => {
    const codes = drawn();
    return [...new Set(text)].filter((character) => !/\s/.test(character) && !codes.has(character.codePointAt(0) ?? 0));
  };
  beforeAll(async () => {
    subsets = await subsetFamily(family, characters);
  });

  test.each(catalogueLanguages)('draws every message: %s', (language) => {
    const text = Object.values(readCatalogue(folders.catalogues, language)).join('');
    expect(undrawn(text)).toEqual([]);
    expect(undrawn(toLatin(text))).toEqual([]);
  });

  test('draws every fact and every name on the ground', () => {
    const text = readTexts(folders.seeds, '.yaml') + readTexts(folders.ground, '.json');
    expect(undrawn(text)).toEqual([]);
    expect(undrawn(toLatin(text))).toEqual([]);
  });

  test('has no character in two files, and none that nobody asked for', () => {
    const all = subsets.flatMap(({ font }) => listCodePoints(font));
    expect(new Set(all).size).toBe(all.length);
    expect(all.filter((code) => !characters.includes(String.fromCodePoint(code)))).toEqual([]);
  });

  test('has its letters in the file of their script', () => {
    const filed = (script: string) => subsets.find((subset) => subset.script === script)?.characters.join('') ?? '';
    expect(filed('latin')).not.toMatch(/\p{Script=Cyrillic}/u);
    expect(filed('latin-ext')).not.toMatch(/\p{Script=Cyrillic}/u);
    expect(filed('cyrillic')).not.toMatch(/\p{Script=Latin}/u);
  });

  test('keeps the weights in use, and the measures of its lines', () => {
    const original = readFont(readSource(family, 'latin'));
    for (const { font } of subsets) {
      const { variationAxes, ascent, descent, lineGap } = readFont(font);
      expect(variationAxes.wght).toMatchObject({ min: Math.min(...weights), max: Math.max(...weights) });
      expect([ascent, descent, lineGap]).toEqual([original.ascent, original.descent, original.lineGap]);
    }
  });

  test('is stood in for by fonts with the same height of line', async () => {
    const { ascent, descent, unitsPerEm } = readFont(readSource(family, 'latin'));
    const faces = (await writeFallbackFaces(family, prose)).split('@font-face').slice(1);
    expect(faces).toHaveLength(12);
    const percent = (face: string, name: string) => Number(new RegExp(`${name}: ([\\d.]+)%`).exec(face)?.[1]) / 100;
    for (const face of faces) expect(face).toContain(fallbackName(family));
    const withSpace = faces.filter((face) => face.includes('U+20,'));
    expect(withSpace).toHaveLength(weights.length);
    for (const face of withSpace) {
      const size = percent(face, 'size-adjust');
      expect(percent(face, 'ascent-override') * size).toBeCloseTo(ascent / unitsPerEm, 2);
      expect(percent(face, 'descent-override') * size).toBeCloseTo(-descent / unitsPerEm, 2);
      expect(percent(face, 'line-gap-override')).toBe(0);
    }
  });
});

test('no style sheet asks for a weight that the fonts have been cut from', () => {
  const asked = [...readTexts(folders.source, '.css').matchAll(/font(?:-weight)?:\s*(\d{3}|bold)\b/g)];
  expect([...new Set(asked.map(([, weight]) => Number(weight)))].sort()).toEqual([...weights]);
});

test('every family leads the stack that the pages use, its stand-in next', () => {
  const sheet = readFileSync(join(folders.source, 'ui/base.css'), 'utf8');
  for (const family of families) {
    const standIn = new RegExp(`(--[\\w-]+): "${fallbackName(family)}", `).exec(sheet)?.[1];
    expect(sheet).toContain(`: "${family.name}", var(${standIn});`);
  }
});

test('lines are as high as a factor says: the stand-in knows no other height', () => {
  expect(readTexts(folders.source, '.css')).not.toMatch(/line-height:\s*normal/);
});

test('a range goes on until a character of another file', () => {
  expect(writeUnicodeRange([...'azXš'], [...'šacXzб–'])).toBe('U+58-61, U+7A-161');
});
