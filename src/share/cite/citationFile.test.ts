import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { readInputs } from '../../../test/downloads.ts';
import { author } from './writeCitation.ts';

/** What Citation File Format 1.2.0 knows at the head of a file, as far as a data set without a DOI uses it. */
const known = [
  'abstract',
  'authors',
  'cff-version',
  'contact',
  'date-released',
  'doi',
  'identifiers',
  'keywords',
  'license',
  'message',
  'references',
  'repository',
  'title',
  'type',
  'url',
  'version',
];

it('CITATION.cff is what its format asks for, and names the data as they are', () => {
  const { seeds, changelog } = readInputs();
  const file = parse(readFileSync(join(import.meta.dirname, '../../../CITATION.cff'), 'utf8'));
  expect(Object.keys(file).filter((key) => !known.includes(key))).toEqual([]);
  expect(file).toMatchObject({
    'cff-version': '1.2.0',
    message: expect.stringMatching(/./),
    type: 'dataset',
    title: seeds.dataset.title.en,
    authors: [{ name: author }],
    version: seeds.dataset.version,
    'date-released': changelog.releases[0]?.date,
    license: 'CC-BY-4.0',
  });
  expect(file.abstract).toContain(seeds.dataset.footnote.en);
  expect(new Set(file.keywords).size).toBe(file.keywords.length);
});
