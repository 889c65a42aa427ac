import * as v from 'valibot';
import { parseDate } from './edtf.ts';
import { line, sourcesSchema, textSchema, versionSchema } from './schema.ts';

/** The shape of `seeds/changelog.yaml`: which facts each version of the data changed, the newest version first. */

export const changeKinds = ['added', 'changed', 'corrected', 'removed'] as const;

const day = v.pipe(
  v.string('a date is text: put it in quotes, like "2012-12-10"'),
  v.check((value) => {
    const date = parseDate(value);
    return date?.precision === 'day' && date.iso === value;
  }, 'not a day: write 2012-12-10'),
);

/** A value before or after; null where there was or is none. */
const side = v.nullable(line);

const changeSchema = v.strictObject({
  kind: v.picklist(changeKinds),
  /** The id of the fact, as the downloads have it: `merdare/status/2020-10`. */
  fact: line,
  old: side,
  new: side,
  text: textSchema,
  sources: sourcesSchema,
});

export const changelogFileSchema = v.strictObject({
  releases: v.pipe(
    v.array(v.strictObject({ version: versionSchema, date: day, text: textSchema, changes: v.array(changeSchema) })),
    v.minLength(1, 'every version of the data has an entry here'),
  ),
});

export type Changelog = v.InferOutput<typeof changelogFileSchema>;
export type Release = Changelog['releases'][number];
export type RecordedChange = Release['changes'][number];
