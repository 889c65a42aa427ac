import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { installers } from './install-chromium.mjs';

/** @typedef {Readonly<Record<string, string | undefined>>} Environment */

const commands = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** @type {Readonly<Record<string, (env: Environment) => readonly string[]>>} */
const usualPlaces = {
  darwin: () =>
    ['/Applications', join(homedir(), 'Applications')].flatMap((folder) =>
      ['Google Chrome', 'Chromium'].map((name) => join(folder, `${name}.app/Contents/MacOS/${name}`)),
    ),
  win32: (env) =>
    [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA]
      .flatMap((folder) =>
        folder ? ['Google/Chrome', 'Chromium', 'Microsoft/Edge'].map((name) => join(folder, name, 'Application')) : [],
      )
      .flatMap((folder) => ['chrome.exe', 'msedge.exe'].map((name) => join(folder, name))),
};

/**
 * Where a Chromium may be, the likeliest first: the one asked for, the system's, Playwright's own.
 * @param {Environment} env
 * @param {string} platform
 */
export function listCandidates(env, platform) {
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  return [
    ...(env.CHROMIUM_PATH ? [env.CHROMIUM_PATH] : []),
    ...commands.flatMap((command) => folders.map((folder) => join(folder, command))),
    ...(usualPlaces[platform]?.(env) ?? []),
    chromium.executablePath(),
  ];
}

/**
 * Whether it is there and starts: a download without its libraries, or a stub that only advertises a package, does not.
 * On Windows `--version` would open a window, so being there is enough.
 * @param {string} path
 */
export function isWorking(path) {
  if (!statSync(path, { throwIfNoEntry: false })?.isFile()) return false;
  if (process.platform === 'win32') return true;
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 30_000 }).status === 0;
}

/**
 * The path of a Chromium that works, or null.
 * @param {Environment} env
 */
export function findChromium(env = process.env) {
  const found = listCandidates(env, process.platform).find(isWorking) ?? null;
  if (env.CHROMIUM_PATH && found !== env.CHROMIUM_PATH) {
    console.error(
      `CHROMIUM_PATH (${env.CHROMIUM_PATH}) is no browser that starts${found ? `; ${found} serves instead` : ''}.`,
    );
  }
  return found;
}

/**
 * The headless shell that belongs to a Chromium of the system's packages, or null: the same engine without the windows
 * and bars around it, which nobody sees in a test and which take a fifth of its time.
 * @param {string} path of the Chromium
 */
export function findHeadlessShell(path) {
  if (basename(path) !== 'chromium') return null;
  const shell = join(dirname(path), 'chromium-headless-shell');
  return isWorking(shell) ? shell : null;
}

/** As `findChromium`; where there is none, installs one. */
function findOrInstallChromium() {
  const found = findChromium();
  if (found) return found;
  for (const install of installers) {
    const installed = install() ? findChromium() : null;
    if (installed) return installed;
  }
  return null;
}

/** `node scripts/find-chromium.mjs` prints the path of a Chromium, if need be of one it has just installed. */
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const path = findOrInstallChromium();
  if (path) console.log(path);
  else {
    console.error(
      'No Chromium was found or could be installed: install Chromium or Chrome, or set CHROMIUM_PATH to one.',
    );
    process.exitCode = 1;
  }
}
