import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { beforeAll, describe, expect, it } from 'vitest';
import { writeDownloads } from '../../../test/downloads.ts';
import { dataPackageProfile } from '../../../test/fixtures/dataPackageProfile.ts';
import { downloads } from './downloads.ts';

type Resource = { path: string; bytes: number; hash: string; schema?: Record<string, unknown> };
type Descriptor = { resources: Resource[] } & Record<string, unknown>;

let written: Awaited<ReturnType<typeof writeDownloads>>;
let descriptor: Descriptor;

beforeAll(async () => {
  written = await writeDownloads();
  descriptor = written.readJson('datapackage.json');
});

/** A checker by a profile as it was published; its dialect, draft 4, says nothing that draft 7 does not say alike. */
function checkBy(file: 'data-package.json' | 'table-schema.json') {
  const path = join(import.meta.dirname, '../../../test/fixtures/profiles', file);
  const { $schema: dialect, ...profile } = JSON.parse(readFileSync(path, 'utf8'));
  expect(dialect).toMatch(/draft-04/);
  const ajv = new Ajv({ allErrors: true, strict: false, formats: { textarea: true } });
  addFormats.default(ajv);
  const check = ajv.compile(profile);
  return (value: unknown) => {
    check(value);
    return (check.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
  };
}

const without = (value: Record<string, unknown>, key: string) =>
  Object.fromEntries(Object.entries(value).filter(([name]) => name !== key));

describe('datapackage.json', () => {
  it('is what the published profile of a package asks for', () => {
    const check = checkBy('data-package.json');
    expect(check(descriptor)).toEqual([]);
    expect(check(without(descriptor, 'resources'))).not.toEqual([]);
    expect(check({ ...descriptor, resources: [without(descriptor.resources[0] ?? {}, 'name')] })).not.toEqual([]);
    expect(check({ ...descriptor, created: 'yesterday' })).not.toEqual([]);
  });

  it('describes every table as the published profile of a table asks for', () => {
    const check = checkBy('table-schema.json');
    const tables = descriptor.resources.flatMap(({ schema }) => (schema ? [schema] : []));
    expect(tables).toHaveLength(downloads.filter(({ file }) => file.endsWith('.csv')).length);
    for (const table of tables) expect(check(table)).toEqual([]);
    expect(check({ ...tables[0], fields: [{ name: 'id', type: 'words' }] })).not.toEqual([]);
    expect(check({ ...tables[0], foreignKeys: [{ fields: ['id'] }] })).not.toEqual([]);
  });

  it('is what the profile of Data Package v2 asks for', () => {
    const ajv = new Ajv({ allErrors: true, strict: false });
    addFormats.default(ajv);
    const check = ajv.compile(dataPackageProfile);
    check(descriptor);
    expect(check.errors).toBeNull();
    expect(check({ ...descriptor, resources: [{ path: '../secret.csv', name: 'x' }] })).toBe(false);
  });

  it('describes every other file by its size and its checksum', () => {
    const described = downloads.map(({ file }) => file).filter((file) => !/datapackage\.json|\.zip$/.test(file));
    expect(descriptor.resources.map(({ path }) => path).toSorted()).toEqual(described.toSorted());
    for (const file of described) {
      const { bytes, hash } = descriptor.resources.find(({ path }) => path === file) ?? {};
      expect(bytes, file).toBe(written.read(file).byteLength);
      expect(hash, file).toBe(`sha256:${createHash('sha256').update(written.read(file)).digest('hex')}`);
    }
  });
});
