import { existsSync } from 'node:fs';
import type * as v from 'valibot';
import type { Changelog } from '../changelogSchema.ts';
import type { DeckSeeds } from '../deckSchema.ts';
import { compareText } from '../order.ts';
import type { ProgrammeSeeds } from '../programmeSchema.ts';
import type { crossingSchema, Seeds } from '../schema.ts';
import { type Fault, listSeedFiles } from './documents.ts';
import { type CheckedFile, checkFile, schemaOf, schemas, toFault } from './file.ts';
import { findMeaningFaults, indexSeeds } from './meaning.ts';

const knownFiles = `${Object.keys(schemas).join(', ')} and crossings/*.yaml`;

const atTop = (file: string, reason: string): Fault => ({ file, line: 1, column: 1, reason });

function findFileFaults(files: readonly string[]): readonly Fault[] {
  const missing = Object.keys(schemas).filter((file) => !files.includes(file));
  if (!files.some((file) => file.startsWith('crossings/'))) missing.push('crossings/');
  return [
    ...missing.map((file) => atTop(file, `missing: the seeds are ${knownFiles}`)),
    ...files
      .filter((file) => !schemaOf(file))
      .map((file) => atTop(file, `no such file is known among the seeds: they are ${knownFiles}`)),
  ];
}

type Output<File extends keyof typeof schemas> = v.InferOutput<(typeof schemas)[File]>;

/** All seeds that are right. The deck, the programmes and the changelog are no part of the facts. */
type Right = {
  readonly seeds: Seeds;
  readonly deck: DeckSeeds;
  readonly programmes: ProgrammeSeeds;
  readonly changelog: Changelog;
};

/** Puts the files together; their schemas have let each of them through. */
function assemble(files: readonly CheckedFile[]): Right {
  const read = <File extends keyof typeof schemas>(file: File) =>
    files.find(({ document }) => document.file === file)?.data as Output<File>;
  const { publishers, sources } = read('sources.yaml');
  const seeds = {
    dataset: read('dataset.yaml'),
    publishers,
    sources,
    agencies: read('agencies.yaml').agencies,
    agreement: read('agreement.yaml'),
    eulex: read('eulex.yaml'),
    crossings: files
      .filter(({ document }) => document.file.startsWith('crossings/'))
      .map(({ data }) => data as v.InferOutput<typeof crossingSchema>)
      .sort((a, b) => a.order - b.order),
    events: read('events.yaml').events,
  };
  return { seeds, deck: read('deck.yaml'), programmes: read('programmes.yaml'), changelog: read('changelog.yaml') };
}

/** What a check of the seeds found: all of them where nothing is wrong, else every fault, in order of file and line. */
export type SeedsReport =
  | (Right & { readonly faults: readonly [] })
  | ({ readonly [Part in keyof Right]: null } & { readonly faults: readonly Fault[] });

const refused = (faults: readonly Fault[]): SeedsReport => ({
  seeds: null,
  deck: null,
  programmes: null,
  changelog: null,
  faults: faults.toSorted(byPlace),
});

const inOrderOfTime = (events: Seeds['events']): Seeds['events'] =>
  [...events].sort((a, b) => compareText(a.date, b.date));

const byPlace = (a: Fault, b: Fault) => a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column;

/**
 * Reads and validates every file in the folder of the seeds. What each file tells by itself comes first; what only
 * the whole can tell (ids, overlaps, links) once every file is right by itself.
 */
export function checkSeeds(folder: string): SeedsReport {
  const names = existsSync(folder) ? listSeedFiles(folder) : [];
  const files = names.flatMap((file) => {
    const schema = schemaOf(file);
    return schema ? [checkFile(folder, file, schema)] : [];
  });
  const single = [...findFileFaults(names), ...files.flatMap(({ faults }) => faults)];
  if (single.length > 0) return refused(single);
  const right = assemble(files);
  const index = indexSeeds(right.seeds, right);
  const whole = files.flatMap(({ document }) =>
    findMeaningFaults(document, index).map((fault) => toFault(document, fault)),
  );
  if (whole.length > 0) return refused(whole);
  return { ...right, seeds: { ...right.seeds, events: inOrderOfTime(right.seeds.events) }, faults: [] };
}
