import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The project's folder. */
export const root = join(import.meta.dirname, '..');

/** What the built site is made of. */
const inputs = [
  'seeds',
  'src',
  'public',
  'geo/data',
  'index.html',
  'vite.config.ts',
  'scripts',
  'package.json',
  'package-lock.json',
];

/**
 * When anything in a file or folder last changed; a folder changes when something in it appears or goes.
 * @param {string} path
 * @returns {number}
 */
function lastChange(path) {
  if (!existsSync(path)) return 0;
  const stats = statSync(path);
  if (!stats.isDirectory()) return stats.mtimeMs;
  return Math.max(stats.mtimeMs, ...readdirSync(path).map((name) => lastChange(join(path, name))));
}

/**
 * Whether `dist` is missing or older than what it is made of.
 * @param {string} folder
 */
export function isStale(folder) {
  const built = lastChange(join(folder, 'dist/index.html'));
  return built === 0 || inputs.some((input) => lastChange(join(folder, input)) > built);
}

/** What `npm run build` does, the check of sizes aside; compressing comes last. */
const steps = [
  ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn'],
  ['--import', 'tsx', 'scripts/write-pages.ts'],
  ['--import', 'tsx', 'scripts/write-embed.ts'],
  ['--import', 'tsx', 'scripts/write-data.ts'],
  ['scripts/write-sbom.mjs'],
  ['scripts/write-service-worker.mjs'],
  ['scripts/compress.mjs'],
];

/** Builds the site where it has to be built. Says so, since it takes a moment. */
export function buildIfStale() {
  if (!isStale(root)) return;
  console.log('Building the site …');
  // Whoever calls, a test runner for one, may have told its own children otherwise.
  const env = { ...process.env, NODE_ENV: 'production' };
  for (const words of steps) {
    const { status } = spawnSync(process.execPath, words, { cwd: root, env, stdio: 'inherit' });
    if (status !== 0) throw new Error('The site could not be built; the reason stands above.');
  }
}
