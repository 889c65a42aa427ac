import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { root } from './build.mjs';
import { weighParts } from './sizes.mjs';

/** Part of `npm run build`: fails it where a part of the site has become too heavy. */
const dist = process.argv[2] ?? join(root, 'dist');
const kilobytes = (/** @type {number} */ bytes) => (bytes / 1000).toFixed(1);

/** @param {string} file */
function sizeOf(file) {
  const content = readFileSync(join(dist, file));
  return file.endsWith('.woff2') ? content.length : gzipSync(content).length;
}

try {
  const parts = weighParts(JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8')), sizeOf);
  console.log('part            kB (gzip)   limit');
  for (const { name, files, bytes, limit } of parts) {
    const isOver = bytes > limit * 1000;
    console.log(
      `${name.padEnd(14)} ${kilobytes(bytes).padStart(10)} ${String(limit).padStart(7)}${isOver ? '   TOO HEAVY' : ''}`,
    );
    if (!isOver) continue;
    process.exitCode = 1;
    for (const file of files) console.log(`    ${kilobytes(sizeOf(file)).padStart(7)}  ${file}`);
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
