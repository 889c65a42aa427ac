import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './build.mjs';
import { makeSbom } from './sbom.mjs';

/** `node scripts/write-sbom.mjs [folder]`: lays `sbom.json` beside the built site. */
const folder = process.argv[2] ?? join(root, 'dist');
/** @type {{ name: string }[]} What Vite has found in the bundle. */
const bundled = JSON.parse(readFileSync(join(folder, '.vite/licences.json'), 'utf8'));
const sbom = makeSbom(
  root,
  bundled.map(({ name }) => name),
);
writeFileSync(join(folder, 'sbom.json'), `${JSON.stringify(sbom, null, 2)}\n`);
console.log(`sbom.json names the ${sbom.components.length} packages that the site is made with`);
