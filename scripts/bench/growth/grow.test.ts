import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { checkSeeds } from '../../../src/facts/check/seeds.ts';
import { root } from '../../build.mjs';
import { growSeeds } from './grow.ts';
import { writeYaml } from './yaml.ts';

const seeds = join(root, 'seeds');
const folder = mkdtempSync(join(tmpdir(), 'six-crossings-grown-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('grown seeds', () => {
  const bytes = growSeeds(seeds, folder, 10);
  const small = checkSeeds(seeds);
  const large = checkSeeds(folder);

  it('are right', () => {
    expect(large.faults).toEqual([]);
  });

  it('are ten times as many, and as heavy', () => {
    const count = (report: typeof large) =>
      [report.seeds?.crossings, report.seeds?.events, report.seeds?.sources].map((list) => list?.length ?? 0);
    expect(count(large)).toEqual(count(small).map((number) => number * 10));
    expect(bytes).toBeGreaterThan(9 * Buffer.byteLength(readFileSync(join(seeds, 'events.yaml'))));
  });

  it('begin with the originals', () => {
    const ids = (report: typeof large) => report.seeds?.crossings.slice(0, 6).map(({ id }) => id);
    expect(ids(large)).toEqual(ids(small));
    expect(large.seeds?.crossings[1]).toEqual(small.seeds?.crossings[1]);
  });

  it('tell of other days, so that more becomes different', () => {
    const starts = (report: typeof large) =>
      new Set(report.seeds?.crossings.flatMap(({ status }) => status.map(({ from }) => from)));
    expect(starts(large).size).toBeGreaterThan(2 * starts(small).size);
  });
});

describe('what is written as YAML', () => {
  it.each([
    { a: 1, b: 'x: y', c: null, d: [], e: { f: [{ g: 'Јариње', h: ['1', '2'] }, { i: true }] } },
    { list: [['a', 'b'], ['c']] },
    { 'a-b': 'line\nbreak "quoted" #' },
  ])('is read as it was: %j', (value) => {
    expect(parse(writeYaml(value))).toEqual(value);
  });
});
