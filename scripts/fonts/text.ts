import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'vite';
import { parse } from 'yaml';
import { toLatin } from '../../src/facts/transliterate.ts';
import { catalogueLanguages, readCatalogue } from '../catalogues.ts';

/** Where what the site can say is written. */
export type TextPlaces = {
  readonly catalogues: string;
  readonly seeds: string;
  readonly ground: string;
  readonly source: string;
  /** The file of the page around it all. */
  readonly page: string;
};

/** All strings in what a YAML or JSON file holds. */
function listStrings(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(listStrings) : [];
}

const readAll = (folder: string, isWanted: (path: string) => boolean) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(isWanted)
    .sort()
    .map((path) => ({ path, text: readFileSync(join(folder, path), 'utf8') }));

/** The texts in the syntax tree of a program: of strings, templates and JSX, escapes resolved, without comments. */
function listTexts(node: unknown): readonly string[] {
  if (node === null || typeof node !== 'object') return [];
  const { type, value } = node as { type?: unknown; value?: unknown };
  if (type === 'Literal' || type === 'JSXText' || type === 'TemplateElement') return listStrings(value);
  return Object.values(node).flatMap(listTexts);
}

/** What style sheets write of themselves: `content: " · "`. */
const listContents = (sheet: string) => [...sheet.matchAll(/content:\s*"([^"]*)"/g)].map(([, text = '']) => text);

/** What people wrote to be read: messages, facts, and the names on the ground, in both scripts. */
export function readProse({ catalogues, seeds, ground }: TextPlaces): string {
  const messages = catalogueLanguages.flatMap((language) => Object.values(readCatalogue(catalogues, language)));
  const facts = readAll(seeds, (path) => path.endsWith('.yaml')).map(({ text }) => parse(text) as unknown);
  const places = readAll(ground, (path) => path.endsWith('.json')).map(({ text }) => JSON.parse(text) as unknown);
  const prose = [...messages, ...listStrings(facts), ...listStrings(places)].join('\n');
  return prose + toLatin(prose);
}

const printableAscii = Array.from({ length: 0x7f - 0x20 }, (_, index) => String.fromCodePoint(0x20 + index)).join('');

/** What the program itself writes: signs, names of languages, the page around it all; and what readers may type. */
export function readSigns({ source, page }: TextPlaces): string {
  const isProgram = (path: string) => /\.tsx?$/.test(path) && !/\.test\.|\.d\.ts$/.test(path);
  return [
    printableAscii,
    readFileSync(page, 'utf8'),
    ...readAll(source, isProgram).flatMap(({ path, text }) => listTexts(parseSync(path, text).program)),
    ...readAll(source, (path) => path.endsWith('.css')).flatMap(({ text }) => listContents(text)),
    // The pages of text.
    ...readAll(source, (path) => path.endsWith('.md')).map(({ text }) => text),
  ].join('');
}

/** Every character that a text can show, sorted: in the other case too, since styles and readers change the case. */
export function listCharacters(text: string): readonly string[] {
  const composed = text.normalize('NFC');
  const characters = new Set(composed + composed.toUpperCase() + composed.toLowerCase());
  return [...characters].filter((character) => !/\p{Cc}/u.test(character)).sort();
}
