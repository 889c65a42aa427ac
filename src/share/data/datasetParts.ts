import * as v from 'valibot';
import { confidenceSchema } from '../../facts/schema.ts';

/** What the shapes of `dataset.json` are put together from. */

const plainDate = /\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?/;

/** The subset of EDTF that the record uses. */
export const datePattern = new RegExp(`^${plainDate.source}[~?%]?$`);
export const startPattern = new RegExp(`^(?:${plainDate.source}[~?%]?|\\[\\.\\.${plainDate.source}\\])$`);

export const words = v.pipe(v.string(), v.nonEmpty());
export const slug = v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/));
export const factId = v.pipe(
  v.string(),
  v.regex(/^[A-Za-z0-9-]+(?:\/[A-Za-z0-9-]+)*$/),
  v.description('Lasts from one version of the data to the next, unless changelog.json says otherwise.'),
);
export const permalink = v.pipe(
  words,
  v.description('Where the site shows it; relative to the folder of this file, or whole.'),
);
export const date = v.pipe(
  v.string(),
  v.regex(datePattern),
  v.description('EDTF: 2012, 2012-12, 2012-12-10; ~ around, ? uncertain.'),
);
export const start = v.pipe(
  v.string(),
  v.regex(startPattern),
  v.description('EDTF. [..2018-08] means: some day up to and including August 2018.'),
);

export const text = v.strictObject({ en: words, sq: words, 'sr-Cyrl': words, 'sr-Latn': words });
export const names = v.strictObject({ sq: words, 'sr-Cyrl': words, 'sr-Latn': words });
export const sources = v.pipe(v.array(slug), v.minLength(1), v.description('Ids of sources, at least one.'));
export const backing = { confidence: confidenceSchema, sources, note: v.optional(text) };
