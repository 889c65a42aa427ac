import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from '../build.mjs';

/**
 * `npm run headers` writes the files that follow from the headers; a test says where one of them does not. With the hash
 * of the style sheet within the pages, as the build asks for it, that is allowed from now on.
 */
const [hash] = process.argv.slice(2);
if (hash !== undefined) {
  if (!/^sha256-[\w+/]{43}=$/.test(hash)) throw new Error(`"${hash}" is no hash of a style sheet.`);
  writeFileSync(join(import.meta.dirname, 'inline-style.json'), `{ "hash": "${hash}" }\n`);
}
// After that: they read it.
const { files } = await import('./formats.mjs');
for (const { path, write } of files) {
  mkdirSync(join(root, dirname(path)), { recursive: true });
  writeFileSync(join(root, path), write());
}
