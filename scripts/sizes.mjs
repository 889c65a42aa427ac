/**
 * @typedef {{ file: string, src?: string, isEntry?: boolean, imports?: string[], dynamicImports?: string[],
 *   css?: string[], assets?: string[] }} Chunk
 * @typedef {Readonly<Record<string, Chunk>>} Manifest Vite's `.vite/manifest.json`
 * @typedef {{ name: string, limit: number, files: readonly string[], bytes: number }} Weight
 */

/** What each part of the site may weigh, in kB (1000 bytes) after gzip. */
export const limits = { shell: 130, map: 300, worker: 150, css: 25 };

/**
 * A chunk and all that loads with it, by key.
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
  return seen;
}

/**
 * What the first visit in one locale needs, the map aside: the entry, the facts, the messages.
 * @param {Manifest} manifest
 * @param {(file: string) => number} sizeOf
 */
function listShell(manifest, sizeOf) {
  const keys = Object.keys(manifest);
  const entries = keys.filter((key) => manifest[key]?.isEntry);
  const localesOf = (/** @type {string} */ kind) => keys.filter((key) => key.includes(`virtual:${kind}/`));
  const weigh = (/** @type {Set<string>} */ chunks) => sum([...chunks].map((key) => sizeOf(manifest[key]?.file ?? '')));
  const shells = localesOf('facts').map((facts) => {
    const locale = facts.slice(facts.lastIndexOf('/'));
    return withImports(manifest, [...entries, facts, ...localesOf('catalogue').filter((key) => key.endsWith(locale))]);
  });
  return shells.sort((a, b) => weigh(b) - weigh(a))[0] ?? withImports(manifest, entries);
}

const sum = (/** @type {number[]} */ numbers) => numbers.reduce((total, number) => total + number, 0);

/**
 * What each part of the site weighs: the shell in its heaviest locale; the live map, which loads after it; the map's
 * worker; all style sheets together.
 * @param {Manifest} manifest
 * @param {(file: string) => number} sizeOf a file's size after gzip, in bytes
 * @returns {readonly Weight[]}
 */
export function weighParts(manifest, sizeOf) {
  const shell = listShell(manifest, sizeOf);
  const mapKeys = Object.keys(manifest).filter((key) => key.startsWith('src/map/gl/') && !shell.has(key));
  if (mapKeys.length === 0) throw new Error('The live map (src/map/gl) is no chunk of its own: it must load lazily.');
  const map = new Set([...withImports(manifest, mapKeys)].filter((key) => !shell.has(key)));
  const chunks = Object.values(manifest);
  const filesOf = (/** @type {Set<string>} */ keys) => [...keys].map((key) => manifest[key]?.file ?? '');
  const worker = [...map].flatMap((key) => manifest[key]?.assets ?? []).filter((file) => /worker.*\.m?js$/.test(file));
  if (worker.length === 0) throw new Error('The map has no worker of its own: see setWorkerUrl in src/map/gl.');
  const css = [...chunks.flatMap((chunk) => chunk.css ?? []), ...chunks.map(({ file }) => file)].filter((file) =>
    file.endsWith('.css'),
  );
  const parts = { shell: filesOf(shell), map: filesOf(map), worker, css };
  return Object.entries(parts).map(([name, files]) => {
    const unique = [...new Set(files)];
    return {
      name,
      files: unique,
      bytes: sum(unique.map(sizeOf)),
      limit: limits[/** @type {keyof typeof limits} */ (name)],
    };
  });
}
