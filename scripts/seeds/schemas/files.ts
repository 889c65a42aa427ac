import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Seeds } from '../../../src/facts/schema.ts';
import { makeSchemas } from './convert.ts';

const textOf = (schema: object) => `${JSON.stringify(schema, null, 2)}\n`;

/** The schemas beside the seeds in `folder` that are missing, older than the seeds, or of a file that is gone. */
export function findStaleSchemas(folder: string, seeds: Seeds): readonly string[] {
  const place = join(folder, 'schemas');
  const made = makeSchemas(seeds);
  const there = existsSync(place) ? readdirSync(place) : [];
  const isFresh = (name: string, schema: object) =>
    there.includes(name) && readFileSync(join(place, name), 'utf8') === textOf(schema);
  return [
    ...[...made].filter(([name, schema]) => !isFresh(name, schema)).map(([name]) => name),
    ...there.filter((name) => !made.has(name)),
  ];
}

/** Brings the schemas beside the seeds up to date; gives the names of those that were not. */
export function writeSchemas(folder: string, seeds: Seeds): readonly string[] {
  const place = join(folder, 'schemas');
  const made = makeSchemas(seeds);
  const stale = findStaleSchemas(folder, seeds);
  mkdirSync(place, { recursive: true });
  for (const name of stale) {
    const schema = made.get(name);
    if (schema) writeFileSync(join(place, name), textOf(schema));
    else rmSync(join(place, name));
  }
  return stale;
}
