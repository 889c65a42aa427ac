/**
 * @typedef {{ file: string, isEntry?: boolean, imports?: string[], css?: string[], assets?: string[] }} Chunk
 * @typedef {Readonly<Record<string, Chunk>>} Manifest Vite's `.vite/manifest.json`
 * @typedef {{ name: string, limit: number, files: readonly string[], bytes: number }} Weight
 */

/** What each part of the site may weigh, in kB (1000 bytes) as sent: after gzip, but fonts, which are compressed. */
const limits = { shell: 130, facts: 80, map: 300, worker: 150, css: 25, 'fonts latin': 70, 'fonts cyrillic': 90 };

const sum = (/** @type {number[]} */ numbers) => numbers.reduce((total, number) => total + number, 0);

/**
 * The keys of chunks and of all that loads with them.
 * @param {Manifest} manifest
 * @param {readonly string[]} keys
 */
function withImports(manifest, keys) {
  /** @type {Set<string>} */
  const seen = new Set();
  const queue = [...keys];
  for (let key = queue.pop(); key !== undefined; key = queue.pop()) {
    if (seen.has(key)) continue;
    seen.add(key);
    queue.push(...(manifest[key]?.imports ?? []));
  }
  return [...seen];
}

/**
 * For each locale, the chunks that the first visit needs, the map and the deck aside: the entry, the facts, the messages.
 * @param {Manifest} manifest
 */
function listShells(manifest) {
  const keys = Object.keys(manifest);
  const entries = keys.filter((key) => manifest[key]?.isEntry);
  const locales = keys.flatMap((key) => key.split('virtual:facts/')[1] ?? []);
  return locales.map((locale) => {
    const ofLocale = keys.filter((key) => /virtual:(facts|catalogue)\/[^/]+$/.test(key) && key.endsWith(`/${locale}`));
    return withImports(manifest, [...entries, ...ofLocale]);
  });
}

/** What opens over the explorer or in its place: one of them is open at a time. */
const isApart = (/** @type {string} */ key) =>
  /^src\/(app|share|embed)\/(?!TableLayout\.)|^src\/panels\/\w+\/\w+View\.tsx$/.test(key);

/**
 * The chunks of each visit that fetches all it can of the explorer (entry, live map, every panel, the table), and one
 * other thing: the stage, somebody else's page, a dialog, something to read.
 * @param {Manifest} manifest
 */
function listVisits(manifest) {
  const keys = Object.keys(manifest).filter((key) => key.startsWith('src/') || manifest[key]?.isEntry);
  const explorer = keys.filter((key) => !isApart(key));
  return keys.map((key) => withImports(manifest, [...explorer, key]));
}

/**
 * The font files that a page may ask for: one in Latin script no Cyrillic ones, one in Cyrillic all of them, since it
 * gives the Albanian names beside the Serbian ones. Keyed by the file's name before it had a hash in it:
 * `source-sans-3-latin.woff2`.
 * @param {Manifest} manifest
 * @param {'latin' | 'cyrillic'} script of the page
 * @returns {Readonly<Record<string, string>>}
 */
export function findFonts(manifest, script) {
  const fonts = Object.entries(manifest)
    .map(([key, { file }]) => /** @type {const} */ ([key.replace(/^.*\//, ''), file]))
    .filter(([name]) => name.endsWith('.woff2'))
    .filter(([name]) => script === 'cyrillic' || !name.endsWith('-cyrillic.woff2'));
  if (fonts.length === 0) throw new Error('The site has no fonts: see scripts/vite-fonts.ts.');
  return Object.fromEntries(fonts);
}

/**
 * What each part of the site weighs: the scripts of the shell and the facts that it reads, each in its heaviest locale;
 * the live map, which loads after them; the map's worker; the style sheets of the heaviest visit; the fonts of a page in
 * each script.
 * @param {Manifest} manifest
 * @param {(file: string) => number} sizeOf a file's size as it is sent, in bytes
 * @returns {readonly Weight[]}
 */
export function weighParts(manifest, sizeOf) {
  const scriptsOf = (/** @type {string[]} */ keys) => keys.flatMap((key) => manifest[key]?.file ?? []);
  const assetsOf = (/** @type {string[]} */ keys) => keys.flatMap((key) => manifest[key]?.assets ?? []);
  const sheetsOf = (/** @type {string[]} */ keys) => keys.flatMap((key) => manifest[key]?.css ?? []);
  const weigh = (/** @type {string[]} */ files) => sum([...new Set(files)].map(sizeOf));
  const heaviest = (/** @type {string[][]} */ lists) => lists.sort((a, b) => weigh(b) - weigh(a))[0] ?? [];

  const shells = listShells(manifest);
  const isInShell = new Set(shells.flat());
  const mapKeys = Object.keys(manifest).filter((key) => key.startsWith('src/map/gl/') && !isInShell.has(key));
  const map = withImports(manifest, mapKeys).filter((key) => !isInShell.has(key));
  const worker = assetsOf(map).filter((file) => /worker.*\.m?js$/.test(file));
  if (mapKeys.length === 0) throw new Error('The live map (src/map/gl) is no chunk of its own: it must load lazily.');
  if (worker.length === 0) throw new Error('The map has no worker of its own: see setWorkerUrl in src/map/gl.');

  const parts = {
    shell: heaviest(shells.map(scriptsOf)),
    facts: heaviest(shells.map((keys) => assetsOf(keys).filter((file) => file.endsWith('.json')))),
    map: scriptsOf(map),
    worker,
    css: heaviest(listVisits(manifest).map(sheetsOf)),
    'fonts latin': Object.values(findFonts(manifest, 'latin')),
    'fonts cyrillic': Object.values(findFonts(manifest, 'cyrillic')),
  };
  return Object.entries(parts).map(([name, files]) => ({
    name,
    files: [...new Set(files)],
    bytes: weigh(files),
    limit: limits[/** @type {keyof typeof limits} */ (name)],
  }));
}
