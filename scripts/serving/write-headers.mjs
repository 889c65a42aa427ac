import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from '../build.mjs';
import { files } from './formats.mjs';

/** `npm run headers` writes the files that follow from the headers; a test says where one of them does not. */
for (const { path, write } of files) {
  mkdirSync(join(root, dirname(path)), { recursive: true });
  writeFileSync(join(root, path), write());
}
