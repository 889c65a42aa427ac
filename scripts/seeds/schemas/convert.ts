import { type JsonSchema, toJsonSchema } from '@valibot/to-json-schema';
import type * as v from 'valibot';
import { schemas } from '../../../src/facts/check/file.ts';
import { plainDate } from '../../../src/facts/deckSchema.ts';
import type { Seeds } from '../../../src/facts/schema.ts';
import {
  agencyIdSchema,
  crossingIdSchema,
  crossingSchema,
  cyrillic,
  dateSchema,
  line,
  namesSchema,
  publisherIdSchema,
  slugSchema,
  sourceIdSchema,
  startSchema,
  textSchema,
} from '../../../src/facts/schema.ts';
import { findDescription } from './descriptions.ts';
import * as patterns from './patterns.ts';

/** What the schemas share, and the file that holds it. */
export const sharedFile = 'shared.schema.json';
const shared = {
  line,
  cyrillic,
  slug: slugSchema,
  date: dateSchema,
  start: startSchema,
  plainDate,
  text: textSchema,
  names: namesSchema,
  source: sourceIdSchema,
  publisher: publisherIdSchema,
  agency: agencyIdSchema,
  crossing: crossingIdSchema,
} as const;

const texts: Readonly<Record<string, string>> = {
  line: patterns.text,
  cyrillic: patterns.cyrillic,
  date: patterns.date,
  start: patterns.start,
  plainDate: patterns.plainDate,
};

const linkTo = (name: string) => `${sharedFile}#/definitions/${name}`;

/** As the library converts it, but for what its texts come to: space around them is let through, as by the check. */
function convert(schema: v.GenericSchema) {
  const { $defs, ...rest } = toJsonSchema(schema, {
    target: 'draft-07',
    errorMode: 'ignore',
    definitions: shared,
    overrideRef: ({ referenceId }) => linkTo(referenceId),
    overrideAction: ({ valibotAction, jsonSchema }) => {
      const { format, minLength, ...others } = jsonSchema;
      if (valibotAction.type === 'non_empty') return { ...others, pattern: patterns.text };
      if (valibotAction.type === 'regex' && 'requirement' in valibotAction)
        return { ...others, pattern: patterns.spaced((valibotAction.requirement as RegExp).source) };
      return ['url', 'email'].includes(valibotAction.type) ? others : undefined;
    },
  });
  return { rest, definitions: $defs ?? {} };
}

/** Says what each key is for, and has every Serbian text, of whatever length, in Cyrillic. */
function complete(schema: JsonSchema, path: readonly string[]): JsonSchema {
  const inner = (part: JsonSchema | boolean | undefined, at = path) =>
    typeof part === 'object' ? complete(part, at) : part;
  const { properties, items, anyOf, ...rest } = schema;
  return {
    ...rest,
    ...(anyOf ? { anyOf: anyOf.map((part) => inner(part) ?? part) } : {}),
    ...(items && !Array.isArray(items) ? { items: inner(items) } : {}),
    ...(properties
      ? {
          properties: Object.fromEntries(
            Object.entries(properties).map(([key, part]) => {
              const at = [...path, key];
              const description = findDescription(at);
              const found = key === 'sr' ? { $ref: linkTo('cyrillic') } : inner(part, at);
              return [key, { ...(description ? { description } : {}), ...(found as JsonSchema) }];
            }),
          ),
        }
      : {}),
  };
}

const head = { $schema: 'http://json-schema.org/draft-07/schema#' } as const;

/** The name of the schema of a seed file, as its first line gives it: `crossing.schema.json`. */
export const schemaNameOf = (file: string) =>
  `${file.startsWith('crossings/') ? 'crossing' : file.replace(/\.yaml$/, '')}.schema.json`;

/** What the ids in the seeds are: only those that exist are offered and let through. */
function readIds({ sources, publishers, agencies, crossings }: Seeds): Readonly<Record<string, readonly string[]>> {
  const idsOf = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id).sort();
  return {
    source: idsOf(sources),
    publisher: idsOf(publishers),
    agency: idsOf(agencies),
    crossing: idsOf(crossings),
  };
}

/**
 * The JSON Schemas of the seeds by the name of their file, made from the one schema in `src/facts`. Draft 7: the one that
 * editors of YAML understand best.
 */
export function makeSchemas(seeds: Seeds): ReadonlyMap<string, object> {
  const ids = readIds(seeds);
  const { definitions } = convert(line);
  const sharedParts = Object.entries(definitions).map(([name, part]) => {
    if (ids[name]) return [name, { type: 'string', enum: ids[name] }] as const;
    return [
      name,
      texts[name] ? { type: 'string', pattern: texts[name] } : complete(part as JsonSchema, [name]),
    ] as const;
  });
  const files: Readonly<Record<string, v.GenericSchema>> = { ...schemas, 'crossings/*.yaml': crossingSchema };
  return new Map<string, object>([
    [sharedFile, { ...head, definitions: Object.fromEntries(sharedParts) }],
    ...Object.entries(files).map(([file, schema]) => {
      const name = schemaNameOf(file);
      // The list of sources, of all keys, is called as what stands below every statement.
      const path = name === 'sources.schema.json' ? 'source-list' : name.replace('.schema.json', '');
      return [name, { ...head, title: `seeds/${file}`, ...complete(convert(schema).rest, [path]) }] as const;
    }),
  ]);
}
