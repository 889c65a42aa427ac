import { existsSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import {
  agenciesFileSchema,
  agreementSchema,
  crossingSchema,
  datasetSchema,
  eulexSchema,
  eventsFileSchema,
  type Seeds,
  sourcesFileSchema,
} from '../schema.ts';
import { type Fault, listSeedFiles, type Path, readSeedDocument, type SeedDocument } from './documents.ts';
import {
  findCrossingFaults,
  findEventFaults,
  findRepeatedIds,
  findSourceFaults,
  findUnknownSources,
  type KnownIds,
  type SeedFault,
} from './references.ts';
import { findSpanFaults } from './spans.ts';
import { findTermFaultsIn } from './terms.ts';

const schemas = {
  'dataset.yaml': datasetSchema,
  'sources.yaml': sourcesFileSchema,
  'agencies.yaml': agenciesFileSchema,
  'agreement.yaml': agreementSchema,
  'eulex.yaml': eulexSchema,
  'events.yaml': eventsFileSchema,
} as const;

const schemaOf = (file: string): v.GenericSchema | undefined =>
  file.startsWith('crossings/') ? crossingSchema : (schemas as Record<string, v.GenericSchema>)[file];

/** Where a fault stands: an unknown key is named at the key, a missing one at its object. */
function toFault(document: SeedDocument, { path, reason }: SeedFault): Fault {
  return { file: document.file, ...document.locate(path), reason };
}

const says = (value: unknown) =>
  typeof value === 'string' ? `"${value}"` : value === undefined ? 'nothing' : String(value);

function explain(issue: v.BaseIssue<unknown>): SeedFault {
  const path: Path = (issue.path ?? []).map((item) => item.key as string | number);
  const key = String(path.at(-1) ?? '');
  if (issue.type === 'strict_object' && issue.expected === 'never') {
    return { path, reason: `the key "${key}" is not known here: is it misspelt?` };
  }
  if (issue.input === undefined && issue.expected !== null && issue.path) {
    return { path, reason: `"${key}" is missing` };
  }
  if (issue.type === 'picklist') {
    return { path, reason: `${key}: ${says(issue.input)} is not one of ${issue.expected}` };
  }
  return { path, reason: `${key}: ${issue.message} (found ${says(issue.input)})` };
}

function checkShape(document: SeedDocument): readonly Fault[] {
  if (document.faults.length > 0) return document.faults;
  const schema = schemaOf(document.file);
  if (!schema) return [{ file: document.file, line: 1, column: 1, reason: 'no such file is known among the seeds' }];
  const result = v.safeParse(schema, document.data);
  return result.success ? [] : result.issues.map((issue) => toFault(document, explain(issue)));
}

function collectIds(seeds: Seeds): KnownIds {
  return {
    sources: new Set(seeds.sources.map(({ id }) => id)),
    publishers: new Map(seeds.publishers.map(({ id, domains }) => [id, domains])),
    crossings: new Set(seeds.crossings.map(({ id }) => id)),
    agencies: new Set(seeds.agencies.map(({ id }) => id)),
  };
}

function findMeaningFaults(document: SeedDocument, seeds: Seeds, known: KnownIds): readonly SeedFault[] {
  const common = [...findUnknownSources(document.data, known), ...findTermFaultsIn(document.data)];
  switch (document.file) {
    case 'sources.yaml':
      return [
        ...common,
        ...findSourceFaults(seeds.sources, known),
        ...findRepeatedIds(seeds.sources, ['sources']),
        ...findRepeatedIds(seeds.publishers, ['publishers']),
      ];
    case 'agencies.yaml':
      return [...common, ...findRepeatedIds(seeds.agencies, ['agencies'])];
    case 'events.yaml':
      return [...common, ...findEventFaults(seeds.events, known), ...findRepeatedIds(seeds.events, ['events'])];
    case 'eulex.yaml':
      return [
        ...common,
        ...findSpanFaults(seeds.eulex.mandates, ['mandates']),
        ...findSpanFaults(seeds.eulex.summary, ['summary']),
      ];
    case 'agreement.yaml':
    case 'dataset.yaml':
      return common;
    default: {
      const crossing = seeds.crossings.find(({ id }) => `crossings/${id}.yaml` === document.file);
      return crossing
        ? [...common, ...findCrossingFaults(crossing, document.file, known)]
        : [...common, { path: ['id'], reason: `the id must be the file’s name: ${document.file}` }];
    }
  }
}

function assemble(documents: readonly SeedDocument[]): Seeds {
  const parse = <Schema extends v.GenericSchema>(schema: Schema, file: string) =>
    v.parse(schema, documents.find((document) => document.file === file)?.data);
  const { publishers, sources } = parse(sourcesFileSchema, 'sources.yaml');
  return {
    dataset: parse(datasetSchema, 'dataset.yaml'),
    publishers,
    sources,
    agencies: parse(agenciesFileSchema, 'agencies.yaml').agencies,
    agreement: parse(agreementSchema, 'agreement.yaml'),
    eulex: parse(eulexSchema, 'eulex.yaml'),
    crossings: documents
      .filter(({ file }) => file.startsWith('crossings/'))
      .map(({ data }) => v.parse(crossingSchema, data))
      .sort((a, b) => a.order - b.order),
    events: parse(eventsFileSchema, 'events.yaml').events,
  };
}

/** What a check of the seeds found: the seeds where nothing is wrong, else every fault, in order of file and line. */
export type SeedsReport =
  | { readonly seeds: Seeds; readonly faults: readonly [] }
  | { readonly seeds: null; readonly faults: readonly Fault[] };

/**
 * Reads and validates every file in the folder of the seeds.
 * Shapes come first; what only the whole can tell (ids, overlaps, terms, links) once all shapes are right.
 */
export function checkSeeds(folder: string): SeedsReport {
  const missing = Object.keys(schemas).filter((file) => !existsSync(join(folder, file)));
  if (missing.length > 0 || !existsSync(join(folder, 'crossings'))) {
    return {
      seeds: null,
      faults: [...missing, ...(existsSync(join(folder, 'crossings')) ? [] : ['crossings/'])].map((file) => ({
        file,
        line: 1,
        column: 1,
        reason: 'the file is missing',
      })),
    };
  }
  const documents = listSeedFiles(folder).map((file) => readSeedDocument(folder, file));
  const inOrder = (faults: readonly Fault[]) =>
    [...faults].sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column);
  const shapeFaults = documents.flatMap(checkShape);
  if (shapeFaults.length > 0) return { seeds: null, faults: inOrder(shapeFaults) };
  const seeds = assemble(documents);
  const known = collectIds(seeds);
  const faults = documents.flatMap((document) =>
    findMeaningFaults(document, seeds, known).map((fault) => toFault(document, fault)),
  );
  if (faults.length > 0) return { seeds: null, faults: inOrder(faults) };
  const byDate = (a: { date: string }, b: { date: string }) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0);
  return { seeds: { ...seeds, events: [...seeds.events].sort(byDate) }, faults: [] };
}
