import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findCatalogueFaults, writeMessageTypes } from './catalogues.ts';

/** `npm run catalogues` writes the types; with `--check` it fails where they are stale. Faults fail it either way. */
const folder = fileURLToPath(new URL('../src/i18n/catalogues', import.meta.url));
const target = fileURLToPath(new URL('../src/i18n/messages.ts', import.meta.url));
const faults = [...findCatalogueFaults(folder)];
const types = writeMessageTypes(folder);
if (process.argv.includes('--check')) {
  if (readFileSync(target, 'utf8') !== types) faults.push('src/i18n/messages.ts is stale: run npm run catalogues');
} else {
  writeFileSync(target, types);
}
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exitCode = 1;
else console.log('the catalogues are complete');
