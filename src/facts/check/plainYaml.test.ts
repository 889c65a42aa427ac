import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { listSeedFiles } from './documents.ts';
import { readPlainYaml } from './plainYaml.ts';

const seeds = fileURLToPath(new URL('../../../seeds/', import.meta.url));

it.each(listSeedFiles(seeds))('reads %s as the reader with places does', (file) => {
  const text = readFileSync(`${seeds}${file}`, 'utf8');
  expect(readPlainYaml(text)).toEqual(parse(text, { schema: 'core' }));
});

it.each([
  ['a key given twice', 'a: 1\na: 2'],
  ['a tab', 'a:\n\tb: 1'],
  ['an alias', 'a: *b'],
  ['an anchor', 'a: &b 1'],
  ['a tag', 'a: !!str 1'],
  ['a second document', 'a: 1\n---\nb: 2'],
  ['a directive', '%YAML 1.1\n---\na: yes'],
  ['an open quotation mark', 'a: "b\nc: d'],
  ['a colon within a text', 'a: b: c'],
  ['bad indentation', 'a:\n  b: 1\n c: 2'],
])('leaves %s to that reader', (_, text) => {
  expect(readPlainYaml(text)).toBeUndefined();
});

it.each(['2013-02', 'yes', '0o7', '012', '1_000', '~', '', 'null', '.5', '2012-12-10T10:00:00Z', '=', '<<'])(
  'reads %s as that reader does',
  (value) => {
    const text = `a: ${value}`;
    expect(readPlainYaml(text)).toEqual(parse(text, { schema: 'core' }));
  },
);
