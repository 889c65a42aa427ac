import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { listSeedFiles } from '../../../src/facts/check/documents.ts';
import { checkSeeds } from '../../../src/facts/check/seeds.ts';
import { parseDate } from '../../../src/facts/edtf.ts';
import type { Seeds } from '../../../src/facts/schema.ts';
import { badSeeds } from '../../../test/fixtures/badSeeds.ts';
import { root } from '../../build.mjs';
import { makeSchemas, schemaNameOf, sharedFile } from './convert.ts';
import { findStaleSchemas, writeSchemas } from './files.ts';
import * as patterns from './patterns.ts';

const folder = join(root, 'seeds');
const read = (file: string) => readFileSync(join(folder, file), 'utf8');
const ajv = new Ajv({ allErrors: true, strict: true, allowUnionTypes: true });
let seeds: Seeds;
beforeAll(() => {
  const found = checkSeeds(folder).seeds;
  if (!found) throw new Error('the seeds are faulty');
  seeds = found;
  for (const name of makeSchemas(seeds).keys()) ajv.addSchema(JSON.parse(read(`schemas/${name}`)), name);
});

/** What the schema that the file itself names says of a text. */
function refusals(file: string, text: string): readonly string[] {
  const named = /^# yaml-language-server: \$schema=(?:\.\.\/)?schemas\/(\S+)\n/.exec(text)?.[1] ?? '';
  const validate = ajv.getSchema(named);
  if (!validate) throw new Error(`${file} names no schema: ${named}`);
  validate(parse(text));
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

describe('the schemas beside the seeds', () => {
  it('are those of the seeds as they stand: else npm run seeds:schemas', () => {
    expect(findStaleSchemas(folder, seeds)).toEqual([]);
  });

  it('are written anew where they are stale, missing, or of a file that is gone', () => {
    const copy = mkdtempSync(join(tmpdir(), 'schemas-'));
    cpSync(join(folder, 'schemas'), join(copy, 'schemas'), { recursive: true });
    cpSync(join(copy, 'schemas/deck.schema.json'), join(copy, 'schemas/old.schema.json'));
    rmSync(join(copy, 'schemas/deck.schema.json'));
    const [first, ...others] = seeds.sources;
    if (!first) throw new Error('no sources');
    const more = { ...seeds, sources: [{ ...first, id: 'one-more' }, ...others] };
    expect(writeSchemas(copy, more)).toEqual([sharedFile, 'deck.schema.json', 'old.schema.json']);
    expect(findStaleSchemas(copy, more)).toEqual([]);
    expect(readFileSync(join(copy, 'schemas', sharedFile), 'utf8')).toContain('"one-more"');
    rmSync(copy, { recursive: true });
  });

  it('say of every key what it is for', () => {
    const silent: string[] = [];
    const visit = (value: unknown, path: string) => {
      if (value === null || typeof value !== 'object') return;
      const { properties, ...rest } = value as { properties?: Record<string, { description?: string }> };
      for (const [key, part] of Object.entries(properties ?? {})) {
        if (!part.description) silent.push(`${path} ${key}`);
        visit(part, `${path} ${key}`);
      }
      for (const part of Object.values(rest)) visit(part, path);
    };
    for (const [name, schema] of makeSchemas(seeds)) visit(schema, name);
    expect(silent).toEqual([]);
  });
});

describe('every seed file', () => {
  it.each(listSeedFiles(folder).map((file) => [file]))('%s names its schema, and is right by it', (file) => {
    const text = read(file);
    expect(text).toContain(`schemas/${schemaNameOf(file)}\n`);
    expect(refusals(file, text)).toEqual([]);
  });
});

/** Faults of the shape: an editor shows them while one types. The others show only in the whole, or are words. */
const seenWhileTyping = badSeeds.filter(({ name }) =>
  [
    'a misspelt key',
    'an unknown key',
    'a version of another form',
    'a version without quotes',
    'a day that no month has',
    'no English',
    'no Albanian',
    'no Serbian',
    'Serbian in Latin',
    'a missing key',
    'a link without https',
    'an unknown publisher',
    'a kind that is none',
    'a language by its name',
    'a date with full stops',
    'a date without quotes',
    'a date with open digits',
    'an interval for a date',
    'an address for a domain',
    'capitals in an id',
    'a side that is none',
    'no source',
    'no list of sources',
    'sources not as a list',
    'a Russian letter',
    'a span without a source',
    'a status that is none',
    'a limit for an end',
    'a position off the map',
    'longitude and latitude exchanged',
    'a comma in a number',
    'a gate left out',
    'a name without its Serbian form',
    'a name in Latin',
    'an unknown agency',
    'evidence that is none',
    'a misspelt source',
    'a misspelt confidence',
    'no confidence',
    'an empty text',
    'one text for all languages',
    'an unknown crossing',
    'a crossing not as a list',
    'a day and a month exchanged',
    'an uncertain date',
    'a view from too far away',
    'half a view',
    'one line only',
    'five lines',
    'Serbian in Latin letters',
  ].includes(name),
);

describe('a typo', () => {
  it('of every usual kind is seen while one types', () => {
    expect(seenWhileTyping.length).toBeGreaterThanOrEqual(45);
  });

  it.each(seenWhileTyping.map((bad) => [bad.file, bad.name, bad] as const))('%s: %s', (file, _, bad) => {
    const right = read(file);
    const wrong = right.replace(bad.find, bad.replace);
    expect(wrong).not.toBe(right);
    expect(refusals(file, wrong)).not.toEqual([]);
  });
});

describe('the patterns', () => {
  const pad = (number: number) => String(number).padStart(2, '0');
  const days = Array.from({ length: 14 }, (_, month) =>
    Array.from({ length: 33 }, (__, day) => [`2023-${pad(month)}`, `2023-${pad(month)}-${pad(day)}`]),
  ).flat(2);
  const plain = [...days, '2012', '201', '20122', '2012-1', '12.2012', '2012-12-1', '', ' 2012', '2024-02-29'];
  const odd = plain.flatMap((text) => ['', '~', '?', '%', '~?', '!'].map((mark) => text + mark));
  const all = [...odd, ...odd.map((text) => `[..${text}]`), '[..]', '[2012..]', '2012/2013', '[..[..2012]]'];
  const isRead = (text: string) => parseDate(text) !== null;
  const cases = [
    ['date', patterns.date, (text: string) => parseDate(text)?.isUpperLimit === false],
    ['start', patterns.start, isRead],
    ['plainDate', patterns.plainDate, (text: string) => parseDate(text)?.iso === text],
  ] as const;

  it.each(cases)('%s lets through what the check does, and little more', (_, pattern, isRight) => {
    const found = new RegExp(pattern, 'u');
    const differing = all.filter((text) => found.test(text) !== isRight(text));
    // Only the years know whether they have a 29 February.
    expect(differing.filter((text) => !text.includes('2023-02-29'))).toEqual([]);
    expect(differing.filter(isRight)).toEqual([]);
  });

  it('let space stand around a text, which the check takes away', () => {
    expect(new RegExp(patterns.spaced('^[a-z]+$')).test(' abc\n')).toBe(true);
  });
});
