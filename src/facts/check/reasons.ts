import type * as v from 'valibot';
import type { Path } from './documents.ts';
import { suggest } from './nearest.ts';

export type SeedFault = {
  readonly path: Path;
  readonly reason: string;
  /** True where the key is at fault, not its value. */
  readonly isAtKey?: boolean;
};

/** What a schema of valibot may have inside, of what the seeds use. */
type Inside = {
  readonly entries?: Readonly<Record<string, Inside>>;
  readonly item?: Inside;
  readonly wrapped?: Inside;
  readonly options?: readonly unknown[];
  readonly type?: string;
};

/** The schema of the value at a path. */
function schemaAt(schema: Inside | undefined, [step, ...rest]: Path): Inside | undefined {
  const inner = schema?.wrapped ?? schema;
  if (step === undefined) return inner;
  return schemaAt(typeof step === 'number' ? inner?.item : inner?.entries?.[step], rest);
}

const list = (words: readonly unknown[]) => words.join(', ');

/** What stands at a place, said to somebody who edits a text file. */
function describeExpected(schema: Inside | undefined): string {
  if (schema?.type === 'picklist') return `one of ${list(schema.options ?? [])}`;
  if (schema?.type === 'array') return 'a list, each entry of which begins with a hyphen';
  if (schema?.entries) return `the keys ${list(Object.keys(schema.entries))}`;
  if (schema?.type === 'number') return 'a number, with a point and without quotes';
  return 'a text';
}

const languageNames: Readonly<Record<string, string>> = { en: 'English', sq: 'Albanian', sr: 'Serbian, in Cyrillic' };

function show(value: unknown): string {
  if (typeof value === 'string') return `"${value.length > 60 ? `${value.slice(0, 60)}…` : value}"`;
  if (value === null || value === undefined) return 'nothing';
  return typeof value === 'object' ? (Array.isArray(value) ? 'a list' : 'keys') : String(value);
}

/** A fault of the shape, in words that say what would be right. */
export function explain(issue: v.BaseIssue<unknown>, schema: v.GenericSchema): SeedFault {
  const path: Path = (issue.path ?? []).map((item) => item.key as string | number);
  const key = String(path.at(-1) ?? 'the file');
  const expected = schemaAt(schema as Inside, path);
  if (issue.type === 'strict_object' && issue.expected === 'never') {
    const known = Object.keys(schemaAt(schema as Inside, path.slice(0, -1))?.entries ?? {});
    return {
      path,
      isAtKey: true,
      reason: `the key "${key}" is not known here${suggest(key, known, `known are ${list(known)}`)}`,
    };
  }
  if (issue.input === undefined && path.length > 0) {
    const language = languageNames[key];
    return {
      path,
      reason: `"${key}" is missing: ${language ? `the text in ${language}` : describeExpected(expected)}`,
    };
  }
  switch (issue.type) {
    case 'picklist': {
      const words = (expected?.options ?? []).map(String);
      const advice = suggest(String(issue.input), words, `write ${describeExpected(expected)}`);
      return { path, reason: `${key}: ${show(issue.input)} is not one of ${list(words)}${advice}` };
    }
    case 'array':
    case 'strict_object':
    case 'number':
      return { path, reason: `${key}: expected ${describeExpected(expected)} (found ${show(issue.input)})` };
    default:
      return { path, reason: `${key}: ${issue.message} (found ${show(issue.input)})` };
  }
}
