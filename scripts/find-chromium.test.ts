import { chmodSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { findChromium, findHeadlessShell, isWorking, listCandidates } from './find-chromium.mjs';

let folder = '';

/** A browser as far as finding one goes: it can be started, and ends well or badly. */
function put(name: string, status = 0) {
  const path = join(folder, name);
  writeFileSync(path, `#!/bin/sh\nexit ${status}\n`);
  chmodSync(path, 0o755);
  return path;
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'six-crossings-chromium-'));
});

describe('listCandidates', () => {
  test('the one asked for comes first, Playwright’s own last', () => {
    const candidates = listCandidates({ CHROMIUM_PATH: '/my/own', PATH: `/a${delimiter}/b` }, 'linux');
    expect(candidates[0]).toBe('/my/own');
    expect(candidates.slice(1, 4)).toEqual([
      join('/a', 'chromium'),
      join('/b', 'chromium'),
      join('/a', 'chromium-browser'),
    ]);
    expect(candidates.at(-1)).toMatch(/playwright|chrom/i);
  });

  test('knows where macOS and Windows keep programs', () => {
    const onMac = listCandidates({ PATH: '' }, 'darwin');
    expect(onMac).toContain(join('/Applications', 'Google Chrome.app/Contents/MacOS/Google Chrome'));
    const onWindows = listCandidates({ PATH: '', PROGRAMFILES: 'C:/Program Files' }, 'win32');
    expect(onWindows).toContain(join('C:/Program Files', 'Google/Chrome', 'Application', 'chrome.exe'));
    expect(onWindows).toContain(join('C:/Program Files', 'Microsoft/Edge', 'Application', 'msedge.exe'));
  });
});

describe.skipIf(process.platform === 'win32')('findChromium', () => {
  const env = (more: Record<string, string> = {}) => ({ PATH: folder, ...more });

  test('finds what is on the path', () => {
    put('google-chrome');
    expect(findChromium(env())).toBe(join(folder, 'google-chrome'));
  });

  test('passes over a stub that does not start', () => {
    put('chromium-browser', 1);
    put('google-chrome-stable');
    expect(findChromium(env())).toBe(join(folder, 'google-chrome-stable'));
  });

  test('takes the one asked for', () => {
    put('chromium');
    const asked = put('mine');
    expect(findChromium(env({ CHROMIUM_PATH: asked }))).toBe(asked);
  });

  test('says so where the one asked for does not start, and takes another', () => {
    const complaint = vi.spyOn(console, 'error').mockImplementation(() => {});
    put('chromium');
    expect(findChromium(env({ CHROMIUM_PATH: '/nowhere' }))).toBe(join(folder, 'chromium'));
    expect(complaint).toHaveBeenCalledWith(expect.stringContaining('/nowhere'));
  });

  test('a folder is no browser', () => {
    expect(isWorking(folder)).toBe(false);
  });
});

describe.skipIf(process.platform === 'win32')('findHeadlessShell', () => {
  test('finds the one that lies beside a Chromium of the system’s packages', () => {
    const shell = put('chromium-headless-shell');
    expect(findHeadlessShell(put('chromium'))).toBe(shell);
  });

  test.each([
    ['there is none', 'chromium', null],
    ['it does not start', 'chromium', 1],
    ['the browser is another one', 'google-chrome', 0],
  ])('finds none where %s', (_, browser, status) => {
    if (status !== null) put('chromium-headless-shell', status);
    expect(findHeadlessShell(put(browser))).toBeNull();
  });
});
