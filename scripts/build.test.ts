import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { isStale } from './build.mjs';

let root = '';

function write(path: string, time: number) {
  mkdirSync(join(root, dirname(path)), { recursive: true });
  writeFileSync(join(root, path), path);
  utimesSync(join(root, path), time, time);
}

/** Sets when a folder last gained or lost something. */
const touchFolder = (path: string, time: number) => utimesSync(join(root, path), time, time);

describe('isStale', () => {
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'six-crossings-build-'));
    write('seeds/crossings/merdare.yaml', 100);
    write('src/main.tsx', 100);
    write('test/browser/map.spec.ts', 900);
    write('README.md', 900);
    for (const folder of ['seeds/crossings', 'seeds', 'src']) touchFolder(folder, 100);
    write('dist/index.html', 200);
  });

  test('a site younger than all it is made of is good', () => {
    expect(isStale(root)).toBe(false);
  });

  test('a missing or half-built site is not', () => {
    rmSync(join(root, 'dist/index.html'));
    expect(isStale(root)).toBe(true);
  });

  test.each([
    'seeds/crossings/merdare.yaml',
    'src/main.tsx',
    'geo/data/line.geo.json',
    'index.html',
    'package-lock.json',
  ])('a change of %s makes it stale', (path) => {
    write(path, 300);
    expect(isStale(root)).toBe(true);
  });

  test('a file that has gone makes it stale', () => {
    rmSync(join(root, 'seeds/crossings/merdare.yaml'));
    touchFolder('seeds/crossings', 300);
    expect(isStale(root)).toBe(true);
  });
});
