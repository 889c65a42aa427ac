import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BadSeed } from '../../../test/fixtures/badSeeds/edit.ts';
import { badSeeds } from '../../../test/fixtures/badSeeds.ts';
import { formatFault } from './documents.ts';
import { checkSeeds } from './seeds.ts';

const root = join(import.meta.dirname, '../../..');
const real = join(root, 'seeds');
let folder: string;

beforeAll(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'seeds-')), 'seeds');
  cpSync(real, folder, { recursive: true });
});
afterAll(() => rmSync(join(folder, '..'), { recursive: true }));

const restore = (file: string) => cpSync(join(real, file), join(folder, file));
const reasonsIn = (directory: string) => checkSeeds(directory).faults.map((fault) => formatFault(fault));

/** Makes the edit; gives the line, from 1, at which the fault must be told. */
function spoil({ file, find, replace, told }: BadSeed): number {
  const before = readFileSync(join(real, file), 'utf8');
  const after = before.replace(find, replace);
  expect(after, 'the edit finds nothing to replace').not.toBe(before);
  writeFileSync(join(folder, file), after);
  const [old, lines] = [before.split('\n'), after.split('\n')];
  const edited = lines.findIndex((line, index) => line !== old[index]);
  if (!told) return edited + 1;
  return 'above' in told
    ? lines.findLastIndex((line, index) => index <= edited && told.above.test(line)) + 1
    : lines.findIndex((line, index) => index > edited && told.below.test(line)) + 1;
}

describe('the real seeds', () => {
  it('are right', () => {
    expect(checkSeeds(real).faults).toEqual([]);
    expect(checkSeeds(real).seeds?.crossings).toHaveLength(6);
  });

  it('give their events in order of time', () => {
    const dates = checkSeeds(real).seeds?.events.map(({ date }) => date) ?? [];
    expect(dates.length).toBeGreaterThan(50);
    expect(dates).toEqual(dates.toSorted());
  });
});

describe('a curator’s typo', () => {
  it.each(badSeeds.map((bad) => [bad.file, bad.name, bad] as const))('%s: %s', (file, _, bad) => {
    const line = spoil(bad);
    const { seeds, faults } = checkSeeds(folder);
    restore(file);
    expect(seeds).toBeNull();
    expect(faults.map((fault) => fault.file)).toContain(file);
    const here = faults.filter((fault) => fault.file === file && fault.line === line);
    expect(here.map(({ reason }) => reason).join('\n'), `line ${line} of ${JSON.stringify(faults, null, 1)}`).toMatch(
      bad.reason,
    );
  });

  it('is one of many kinds, in every kind of file', () => {
    const kinds = new Map<string, number>();
    for (const { file } of badSeeds) kinds.set(file, (kinds.get(file) ?? 0) + 1);
    expect(badSeeds.length).toBeGreaterThanOrEqual(35);
    expect([...kinds.keys()].toSorted()).toEqual([
      'agencies.yaml',
      'agreement.yaml',
      'changelog.yaml',
      'crossings/brnjak.yaml',
      'crossings/jarinje.yaml',
      'dataset.yaml',
      'deck.yaml',
      'eulex.yaml',
      'events.yaml',
      'programmes.yaml',
      'sources.yaml',
    ]);
    for (const count of kinds.values()) expect(count).toBeGreaterThanOrEqual(6);
  });

  it('is told of every file at once, in order of file and line', () => {
    const [first, second] = [
      badSeeds.find(({ file }) => file === 'dataset.yaml'),
      badSeeds.find(({ file }) => file === 'agencies.yaml'),
    ];
    for (const bad of [first, second]) if (bad) spoil(bad);
    const files = checkSeeds(folder).faults.map(({ file }) => file);
    for (const file of ['dataset.yaml', 'agencies.yaml']) restore(file);
    expect([...new Set(files)]).toEqual(['agencies.yaml', 'dataset.yaml']);
  });

  it('is gone when it is mended', () => {
    expect(checkSeeds(folder).faults).toEqual([]);
  });
});

describe('a file', () => {
  it('that is missing is named', () => {
    rmSync(join(folder, 'eulex.yaml'));
    const reasons = reasonsIn(folder);
    restore('eulex.yaml');
    expect(reasons).toEqual([expect.stringMatching(/^seeds\/eulex\.yaml:1:1 missing: the seeds are dataset\.yaml, /)]);
  });

  it('with a wrong ending is named beside the one that is missing', () => {
    renameSync(join(folder, 'events.yaml'), join(folder, 'events.yml'));
    const reasons = reasonsIn(folder);
    renameSync(join(folder, 'events.yml'), join(folder, 'events.yaml'));
    expect(reasons).toEqual([
      expect.stringMatching(/^seeds\/events\.yaml:1:1 missing/),
      expect.stringMatching(/^seeds\/events\.yml:1:1 no such file is known among the seeds: they are/),
    ]);
  });

  it.each(['notes.yaml', 'crossings/seventh.txt', 'crossings/old/brnjak.yaml', 'constructor', 'crossings.yaml'])(
    '%s is known to nobody',
    (file) => {
      mkdirSync(join(folder, file, '..'), { recursive: true });
      writeFileSync(join(folder, file), 'id: x\n');
      const reasons = reasonsIn(folder);
      rmSync(join(folder, file));
      rmSync(join(folder, 'crossings/old'), { recursive: true, force: true });
      expect(reasons).toEqual([expect.stringContaining(`seeds/${file}:1:1 no such file is known among the seeds`)]);
    },
  );

  it.each(['README.md', '.DS_Store', '.events.yaml.swp', 'events.yaml~'])('%s is passed over', (file) => {
    writeFileSync(join(folder, file), 'id: x\n');
    const reasons = reasonsIn(folder);
    rmSync(join(folder, file));
    expect(reasons).toEqual([]);
  });

  it('that is empty is asked for its keys', () => {
    writeFileSync(join(folder, 'events.yaml'), '');
    const reasons = reasonsIn(folder);
    restore('events.yaml');
    expect(reasons).toEqual(['seeds/events.yaml:1:1 the file: expected the keys events (found nothing)']);
  });

  it('of a crossing under another name is told so', () => {
    renameSync(join(folder, 'crossings/brnjak.yaml'), join(folder, 'crossings/bernjak.yaml'));
    const reasons = reasonsIn(folder);
    renameSync(join(folder, 'crossings/bernjak.yaml'), join(folder, 'crossings/brnjak.yaml'));
    expect(reasons).toEqual([
      'seeds/crossings/bernjak.yaml:2:5 the id must be the file’s name, and the file is crossings/bernjak.yaml',
    ]);
  });

  it('of every kind is missed where there is no folder', () => {
    expect(reasonsIn(join(folder, 'nowhere'))).toHaveLength(10);
  });
});

describe('the command', () => {
  const run = (...args: string[]) =>
    spawnSync(process.execPath, ['--import', 'tsx', join(root, 'scripts/check-seeds.ts'), ...args], {
      cwd: root,
      encoding: 'utf8',
    });

  it('says that the seeds are right, and counts them', () => {
    const result = run(real);
    expect(result.status).toBe(0);
    expect(result.stdout).toMatch(/^seeds are right: 6 crossings, \d+ events, 8 agencies, \d+ sources\n$/);
    expect(result.stderr).toBe('');
  }, 60_000);

  it('names file, line and column of every fault, and fails', () => {
    const bad = badSeeds.find(({ name }) => name === 'a misspelt key') as BadSeed;
    const line = spoil(bad);
    const result = run(folder);
    restore(bad.file);
    expect(result.status).toBe(1);
    expect(result.stdout).toBe('');
    expect(result.stderr.split('\n')).toContain(
      `seeds/dataset.yaml:${line}:1 the key "verison" is not known here: did you mean "version"?`,
    );
    expect(result.stderr).toMatch(/\n2 faults in the seeds\n$/);
  }, 60_000);

  it('is the one that npm runs', () => {
    const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      scripts: Record<string, string>;
    };
    expect(scripts['seeds:check']).toBe('node --import tsx scripts/check-seeds.ts');
  });
});
