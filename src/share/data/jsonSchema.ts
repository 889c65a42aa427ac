import { toJsonSchema } from '@valibot/to-json-schema';
import * as parts from './datasetParts.ts';
import { datasetFileSchema } from './datasetSchema.ts';

/** Objects hold what their shape names and nothing else, also where schemas are put together. */
function closeObjects(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(closeObjects);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) =>
      key === 'additionalProperties' ? ['unevaluatedProperties', item] : [key, closeObjects(item)],
    ),
  );
}

/** What is named once and referred to. */
const definitions = {
  text: parts.text,
  names: parts.names,
  date: parts.date,
  start: parts.start,
  factId: parts.factId,
};

/** The JSON Schema (2020-12) of `dataset.json`. `address`: where it lies; what it names itself by. */
export function writeJsonSchema({
  address,
  ...about
}: {
  readonly title: string;
  readonly description: string;
  readonly address: string;
}): object {
  const shape = toJsonSchema(datasetFileSchema, { target: 'draft-2020-12', errorMode: 'throw', definitions });
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: address,
    ...about,
    ...(closeObjects(shape) as object),
  };
}
