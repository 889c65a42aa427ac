// Makes geo/data from the packages and geo/drawn: node geo/make.mjs

import { mkdirSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { makeAll } from './steps/all.mjs';

const target = new URL('./data/', import.meta.url);
mkdirSync(target, { recursive: true });
let total = 0;
for (const [name, text] of await makeAll()) {
  writeFileSync(new URL(name, target), text);
  const gzipped = gzipSync(text, { level: 9 }).length;
  total += gzipped;
  console.log(`${name.padEnd(22)} ${(gzipped / 1000).toFixed(1).padStart(6)} kB gzipped`);
}
console.log(`${'in all'.padEnd(22)} ${(total / 1000).toFixed(1).padStart(6)} kB`);
