import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from './build.mjs';

const playwright = join(root, 'node_modules/@playwright/test/cli.js');
const minute = 60_000;
const isRoot = process.getuid?.() === 0;

/**
 * Runs a command for a limited time. Of what it says, only the errors are shown, and only where it fails.
 * @param {string} title
 * @param {number} timeout
 * @param {readonly string[]} command
 * @param {Record<string, string>} [env]
 */
function attempt(title, timeout, [program = '', ...words], env = {}) {
  console.error(title);
  const { status, error, stdout, stderr } = spawnSync(program, words, {
    timeout,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    maxBuffer: 64 * 2 ** 20,
    env: { ...process.env, ...env },
  });
  if (status === 0) return true;
  const reasons = `${stdout ?? ''}\n${stderr ?? ''}`
    .split('\n')
    .filter((line) => /^(E:|Error)|fail/i.test(line.trim()));
  for (const reason of error ? [error.message] : reasons.slice(0, 3)) console.error(`  ${reason.trim().slice(0, 200)}`);
  return false;
}

/**
 * @param {string} program
 * @param {readonly string[]} words
 */
const succeeds = (program, ...words) => spawnSync(program, words, { stdio: 'ignore', timeout: 10_000 }).status === 0;

/** Playwright's own, from its makers' servers. */
function installPlaywrightsChromium() {
  return attempt(
    'No Chromium here; asking Playwright for its own (about 170 MB) …',
    5 * minute,
    [process.execPath, playwright, 'install', '--no-shell', 'chromium'],
    { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '15000' },
  );
}

/** The system's package, where we are root or may become root without a password. */
function installSystemsChromium() {
  const prefix = isRoot ? [] : ['sudo', '-n'];
  if (process.platform !== 'linux' || !succeeds('apt-get', '--version')) return false;
  if (!isRoot && !succeeds('sudo', '-n', 'true')) return false;
  const apt = [...prefix, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-o', 'DPkg::Lock::Timeout=120'];
  // A list that cannot be fetched need not be the one that Chromium is on.
  attempt('Refreshing the list of system packages …', 3 * minute, [...apt, 'update']);
  const install = [...apt, 'install', '-y', '--no-install-recommends'];
  if (!attempt('Installing the system package "chromium" …', 8 * minute, [...install, 'chromium'])) return false;
  attempt('Installing "chromium-headless-shell", the same without its windows …', 8 * minute, [
    ...install,
    'chromium-headless-shell',
  ]);
  return true;
}

/** The ways to get a Chromium, in the order to try them; each says whether it went well. */
export const installers = [installPlaywrightsChromium, installSystemsChromium];
