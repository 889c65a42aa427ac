import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { writeFallbackFaces } from './fonts/fallback.ts';
import { families, weights } from './fonts/families.ts';
import letterFrequencies from './fonts/letter-frequencies.json' with { type: 'json' };
import { type FontSubset, subsetFamily } from './fonts/subset.ts';
import { listCharacters, readProse, readSigns, type TextPlaces } from './fonts/text.ts';

const id = 'virtual:fonts.css';

/**
 * `U+20-7E, U+2013`: the characters as CSS names them, among those of all files of a family. What lies between two
 * and is in no other file is named with them: nobody draws it, and ranges are sent to every reader.
 */
export function writeUnicodeRange(characters: readonly string[], all: readonly string[]): string {
  const mine = new Set(characters);
  const ranges: [first: number, last: number][] = [];
  let isOpen = false;
  const codeOf = (character: string) => character.codePointAt(0) ?? 0;
  for (const character of [...all].sort((a, b) => codeOf(a) - codeOf(b))) {
    const code = codeOf(character);
    const range = ranges.at(-1);
    if (!mine.has(character)) isOpen = false;
    else if (range && isOpen) range[1] = code;
    else {
      ranges.push([code, code]);
      isOpen = true;
    }
  }
  const write = (code: number) => code.toString(16).toUpperCase();
  return ranges.map(([first, last]) => `U+${write(first)}${last > first ? `-${write(last)}` : ''}`).join(', ');
}

/** Where the subset is written so that the build can pick it up: `source-sans-3-latin.woff2`, `…-cyrillic.woff2`. */
const fileOf = ({ family, script }: FontSubset) => `${family.file}-${script}.woff2`;

const writeFace = (subset: FontSubset, all: readonly string[], folder: string) => `@font-face {
  font-family: "${subset.family.name}";
  font-weight: ${Math.min(...weights)} ${Math.max(...weights)};
  font-display: swap;
  src: url("${join(folder, fileOf(subset))}") format("woff2");
  unicode-range: ${writeUnicodeRange(subset.characters, all)};
}`;

/**
 * Letters as often as they come in twenty thousand of what the site says (November 2026). Not counted anew each time: the
 * faces that follow from it stand in every page, and the policy names their hash.
 */
const usualProse = Object.entries(letterFrequencies)
  .map(([letter, times]) => letter.repeat(times))
  .join('');

/** What decides, besides the text, what the fonts become. */
const makers = [
  'vite-fonts.ts',
  'fonts/families.ts',
  'fonts/subset.ts',
  'fonts/fallback.ts',
  'fonts/letter-frequencies.json',
  '../package-lock.json',
];

/** Writes the fonts for a text and the style sheet that names them into a folder of their own; gives the sheet. */
async function makeFonts(prose: string, signs: string, cache: string): Promise<string> {
  const hash = createHash('sha256').update(prose).update('\0').update(signs);
  for (const file of makers) hash.update(readFileSync(join(import.meta.dirname, file)));
  const folder = join(cache, 'fonts', hash.digest('hex').slice(0, 16));
  const sheet = join(folder, 'fonts.css');
  if (existsSync(sheet)) return readFileSync(sheet, 'utf8');
  const all = listCharacters(prose + signs);
  const subsets = (await Promise.all(families.map((family) => subsetFamily(family, all)))).flat();
  const fallbacks = await Promise.all(families.map((family) => writeFallbackFaces(family, usualProse)));
  const css = [...subsets.map((subset) => writeFace(subset, all, folder)), ...fallbacks, ''].join('\n');
  mkdirSync(folder, { recursive: true });
  for (const subset of subsets) writeFileSync(join(folder, fileOf(subset)), subset.font);
  // The sheet last, and at once: where it stands, the fonts do.
  writeFileSync(`${sheet}.${process.pid}`, css);
  renameSync(`${sheet}.${process.pid}`, sheet);
  return css;
}

/**
 * Serves `virtual:fonts.css`: the two families cut to the characters that the site can show, Latin and Cyrillic apart,
 * and fallback faces of the same measures. Made once for each state of the texts and kept in Vite's cache.
 */
export function fontsPlugin(places: TextPlaces): Plugin {
  let cache = '';
  return {
    name: 'six-crossings-fonts',
    configResolved(config) {
      cache = config.cacheDir;
    },
    resolveId: (source) => (source === id ? `\0${id}` : undefined),
    load: (source) => (source === `\0${id}` ? makeFonts(readProse(places), readSigns(places), cache) : undefined),
    configureServer(server) {
      server.watcher.on('change', (file) => {
        const module = /\.(po|yaml)$/.test(file) && server.moduleGraph.getModuleById(`\0${id}`);
        if (module) server.moduleGraph.invalidateModule(module);
      });
    },
  };
}
