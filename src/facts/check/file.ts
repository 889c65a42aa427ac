import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { changelogFileSchema } from '../changelogSchema.ts';
import { deckFileSchema } from '../deckSchema.ts';
import { programmesFileSchema } from '../programmeSchema.ts';
import {
  agenciesFileSchema,
  agreementSchema,
  crossingSchema,
  datasetSchema,
  eulexSchema,
  eventsFileSchema,
  sourcesFileSchema,
} from '../schema.ts';
import { type Fault, readSeedDocument, type SeedDocument } from './documents.ts';
import { explain, type SeedFault } from './reasons.ts';
import { findTermFaultsIn } from './terms.ts';

export const schemas = {
  'dataset.yaml': datasetSchema,
  'sources.yaml': sourcesFileSchema,
  'agencies.yaml': agenciesFileSchema,
  'agreement.yaml': agreementSchema,
  'eulex.yaml': eulexSchema,
  'events.yaml': eventsFileSchema,
  'programmes.yaml': programmesFileSchema,
  'deck.yaml': deckFileSchema,
  'changelog.yaml': changelogFileSchema,
} as const;

/** The schema of a file; undefined for a file that has no place among the seeds. */
export function schemaOf(file: string): v.GenericSchema | undefined {
  if (/^crossings\/[^/]+\.yaml$/.test(file)) return crossingSchema;
  return Object.hasOwn(schemas, file) ? schemas[file as keyof typeof schemas] : undefined;
}

/** A file as far as it can be checked by itself; `data` is as its schema gives it, undefined where it has faults. */
export type CheckedFile = {
  readonly text: string;
  readonly document: SeedDocument;
  readonly data: unknown;
  readonly faults: readonly Fault[];
};

/** Where a fault stands: an unknown key is named at the key, a missing one at the first key of its neighbours. */
export function toFault(document: SeedDocument, { path, reason, isAtKey }: SeedFault): Fault {
  return { file: document.file, ...(isAtKey ? document.locateKey(path) : document.locate(path)), reason };
}

function checkText(file: string, text: string, schema: v.GenericSchema): CheckedFile {
  const document = readSeedDocument(file, text);
  if (document.faults.length > 0) return { text, document, data: undefined, faults: document.faults };
  const result = v.safeParse(schema, document.data);
  const faults = [...(result.issues ?? []).map((issue) => explain(issue, schema)), ...findTermFaultsIn(document.data)];
  return {
    text,
    document,
    data: result.success ? result.output : undefined,
    faults: faults.map((fault) => toFault(document, fault)),
  };
}

/** A curator changes one file at a time: the others need not be read again. */
const checkedBefore = new Map<string, CheckedFile>();

/** Reads one file of the seeds and finds what is wrong in it by itself: its YAML, its shape, its terms. */
export function checkFile(folder: string, file: string, schema: v.GenericSchema): CheckedFile {
  const text = readFileSync(join(folder, file), 'utf8');
  const known = checkedBefore.get(file);
  if (known?.text === text) return known;
  const checked = checkText(file, text, schema);
  checkedBefore.set(file, checked);
  return checked;
}
