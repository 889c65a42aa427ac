import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { isSeq, parse, parseDocument } from 'yaml';
import { formatFault } from '../../src/facts/check/documents.ts';
import { checkSeeds } from '../../src/facts/check/seeds.ts';
import { root } from '../build.mjs';

const real = join(root, 'seeds');
const readme = readFileSync(join(real, 'README.md'), 'utf8');
const folder = join(mkdtempSync(join(tmpdir(), 'readme-')), 'seeds');
beforeEach(() => cpSync(real, folder, { recursive: true }));
afterAll(() => rmSync(join(folder, '..'), { recursive: true }));

const faults = () => checkSeeds(folder).faults.map((fault) => formatFault(fault));

/** `<!-- example: FILE LIST -->` and the block below it: what is to be entered, and where. */
const examples = [...readme.matchAll(/<!-- example: (\S+)(?: (\S+))? -->\n *```yaml\n([\s\S]*?)\n *```/g)].map(
  ([, file = '', list, block = '']) => ({ file, list, block }),
);

/** Enters entries at the end of their list, or a whole key in the place of the one that is there. */
function enter({ file, list, block }: (typeof examples)[number]): void {
  const path = join(folder, file);
  const document = parseDocument(readFileSync(path, 'utf8'));
  const data: unknown = parse(block);
  const parts = list ? { [list]: data } : (data as Record<string, unknown>);
  for (const [key, value] of Object.entries(parts)) {
    if (Array.isArray(value) && isSeq(document.get(key)))
      for (const entry of value) document.addIn([key], document.createNode(entry));
    else document.set(key, value);
  }
  writeFileSync(path, String(document));
}

describe('the examples of the curator’s guide', () => {
  it('are right, entered one after the other', () => {
    expect(examples.length).toBeGreaterThanOrEqual(12);
    for (const example of examples) enter(example);
    expect(faults()).toEqual([]);
    const { seeds } = checkSeeds(folder);
    expect(seeds?.crossings.find(({ id }) => id === 'brnjak')?.status.at(-1)?.value).toBe('completed');
  });

  it('show every kind of change', () => {
    const places = examples.map(({ file, list, block }) => `${file} ${list ?? /^ *(\w+):/.exec(block)?.[1]}`);
    for (const place of [
      'sources.yaml sources',
      'events.yaml events',
      'crossings/brnjak.yaml status',
      'crossings/brnjak.yaml closures',
      'crossings/jarinje.yaml statements',
      'crossings/jarinje.yaml disputed',
      'crossings/mutivode.yaml position',
    ])
      expect(places).toContain(place);
  });
});

/** “`WRONG` for `RIGHT` in `FILE`:”, and below it what the check says of the first place where it is typed so. */
const refusals = [...readme.matchAll(/`([^`\n]+)` for `([^`\n]+)` in `([^`\n]+)`:\n\n```\n([\s\S]*?)\n?```/g)].map(
  ([, wrong = '', right = '', file = '', said = '']) => ({ wrong, right, file, said }),
);
const withoutPlace = (text: string) => text.replace(/:\d+:\d+ /, ': ');

describe('the refusals of the curator’s guide', () => {
  it('are ten', () => {
    expect(refusals).toHaveLength(10);
  });

  it.each(refusals.map((refusal) => [refusal.wrong, refusal] as const))('%s', (_, { wrong, right, file, said }) => {
    const text = readFileSync(join(folder, file), 'utf8');
    expect(text).toContain(right);
    writeFileSync(join(folder, file), text.replace(right, wrong));
    expect(faults().map(withoutPlace)).toEqual(said.split('\n').map(withoutPlace));
  });
});
