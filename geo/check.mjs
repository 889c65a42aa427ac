// Makes everything anew in a temporary folder and fails on any byte that differs: node geo/check.mjs

import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeAll } from './steps/all.mjs';

const kept = fileURLToPath(new URL('./data/', import.meta.url));
const fresh = mkdtempSync(join(tmpdir(), 'six-crossings-geo-'));
try {
  for (const [name, text] of await makeAll()) writeFileSync(join(fresh, name), text);
  const isMade = (name) => name.endsWith('.json');
  const names = [...new Set([...readdirSync(kept).filter(isMade), ...readdirSync(fresh)])].sort();
  const differing = names.filter((name) => textIn(kept, name) !== textIn(fresh, name));
  for (const name of differing) console.error(`geo/data/${name} is not what geo/make.mjs makes: run npm run geo`);
  if (differing.length > 0) process.exitCode = 1;
  else console.log(`${names.length} files of geo/data are what geo/make.mjs makes.`);
} finally {
  rmSync(fresh, { recursive: true });
}

function textIn(folder, name) {
  return readdirSync(folder).includes(name) ? readFileSync(join(folder, name), 'utf8') : null;
}
