import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from './build.mjs';

type Package = { optionalDependencies?: Record<string, string>; resolved?: string };

const { packages }: { packages: Record<string, Package> } = JSON.parse(
  readFileSync(join(root, 'package-lock.json'), 'utf8'),
);

test('the lockfile knows the builds for every platform: npm drops those it could not see, and then refuses to install', () => {
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter(
      (name) => !(`node_modules/${name}` in packages) && !(`${path}/node_modules/${name}` in packages),
    ),
  );
  expect(missing).toEqual([]);
});

test('the lockfile names no place to fetch from, so that every registry will do', () => {
  expect(
    Object.entries(packages).flatMap(([path, { resolved }]) => (resolved ? [`${path}: ${resolved}`] : [])),
  ).toEqual([]);
});
