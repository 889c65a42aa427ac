import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { writeFallbackFaces } from './fonts/fallback.ts';
import { families, weights } from './fonts/families.ts';
import { type FontSubset, subsetFamily } from './fonts/subset.ts';
import { listCharacters, readProse, readSigns, type TextPlaces } from './fonts/text.ts';

const id = 'virtual:fonts.css';

/** `U+20-7E, U+A0`: the characters as CSS names them. */
export function writeUnicodeRange(characters: readonly string[]): string {
  const codes = characters.map((character) => character.codePointAt(0) ?? 0).sort((a, b) => a - b);
  const ranges: [first: number, last: number][] = [];
  for (const code of codes) {
    const range = ranges.at(-1);
    if (range && code <= range[1] + 1) range[1] = code;
    else ranges.push([code, code]);
  }
  const write = (code: number) => code.toString(16).toUpperCase();
  return ranges.map(([first, last]) => `U+${write(first)}${last > first ? `-${write(last)}` : ''}`).join(', ');
}

/** Where the subset is written so that the build can pick it up: `source-sans-3-latin.woff2`, `…-cyrillic.woff2`. */
const fileOf = ({ family, script }: FontSubset) => `${family.file}-${script}.woff2`;

const writeFace = (subset: FontSubset, folder: string) => `@font-face {
  font-family: "${subset.family.name}";
  font-weight: ${Math.min(...weights)} ${Math.max(...weights)};
  font-display: swap;
  src: url("${join(folder, fileOf(subset))}") format("woff2");
  unicode-range: ${writeUnicodeRange(subset.characters)};
}`;

/** Writes the fonts for a text and the style sheet that names them into a folder of their own; gives the sheet. */
async function makeFonts(prose: string, signs: string, cache: string): Promise<string> {
  const hash = createHash('sha256').update(prose).update('\0').update(signs);
  for (const part of ['families', 'subset', 'fallback']) {
    hash.update(readFileSync(join(import.meta.dirname, `fonts/${part}.ts`)));
  }
  const folder = join(cache, 'fonts', hash.digest('hex').slice(0, 16));
  const sheet = join(folder, 'fonts.css');
  if (existsSync(sheet)) return readFileSync(sheet, 'utf8');
  const subsets = (
    await Promise.all(families.map((family) => subsetFamily(family, listCharacters(prose + signs))))
  ).flat();
  const fallbacks = await Promise.all(families.map((family) => writeFallbackFaces(family, prose)));
  const css = [...subsets.map((subset) => writeFace(subset, folder)), ...fallbacks, ''].join('\n');
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
