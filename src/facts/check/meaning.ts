import type { Changelog } from '../changelogSchema.ts';
import type { DeckSeeds } from '../deckSchema.ts';
import { readDate } from '../edtf.ts';
import type { ProgrammeSeeds } from '../programmeSchema.ts';
import type { Seeds } from '../schema.ts';
import { findChangelogFaults } from './changelog.ts';
import { findDeckFaults } from './deck.ts';
import type { SeedDocument } from './documents.ts';
import { findProgrammeFaults } from './programmes.ts';
import type { SeedFault } from './reasons.ts';
import {
  findCarriedOutFaults,
  findCrossingFaults,
  findEventFaults,
  findOrderFaults,
  findRepeatedIds,
  findSourceFaults,
  findUnknownSources,
  type KnownIds,
} from './references.ts';
import { findLooseSpanFaults, findSpanFaults } from './spans.ts';

type RawCrossing = Seeds['crossings'][number];

/** The seeds by what is asked of them for every file: worked out once, or checking would grow with their square. */
type Index = {
  readonly seeds: Seeds;
  readonly deck: DeckSeeds;
  readonly programmes: ProgrammeSeeds;
  readonly changelog: Changelog;
  readonly known: KnownIds;
  readonly crossingByFile: ReadonlyMap<string, RawCrossing>;
  readonly crossingsByOrder: ReadonlyMap<number, readonly RawCrossing[]>;
};

/** There are six; the data sets of `npm run bench:growth` have more. */
const fewestPlaces = 6;

function groupByOrder(crossings: readonly RawCrossing[]): Index['crossingsByOrder'] {
  const groups = new Map<number, RawCrossing[]>();
  for (const crossing of crossings) {
    const group = groups.get(crossing.order);
    if (group) group.push(crossing);
    else groups.set(crossing.order, [crossing]);
  }
  return groups;
}

export function indexSeeds(
  seeds: Seeds,
  { deck, programmes, changelog }: Pick<Index, 'deck' | 'programmes' | 'changelog'>,
): Index {
  const { crossings } = seeds;
  return {
    seeds,
    deck,
    programmes,
    changelog,
    known: collectIds(seeds),
    crossingByFile: new Map(crossings.map((crossing) => [`crossings/${crossing.id}.yaml`, crossing])),
    crossingsByOrder: groupByOrder(crossings),
  };
}

function collectIds(seeds: Seeds): KnownIds {
  return {
    sources: new Set(seeds.sources.map(({ id }) => id)),
    publishers: new Map(seeds.publishers.map(({ id, domains }) => [id, domains])),
    crossings: new Set(seeds.crossings.map(({ id }) => id)),
    agencies: new Set(seeds.agencies.map(({ id }) => id)),
  };
}

function findDatasetFaults({ from, asOf }: Seeds['dataset']): readonly SeedFault[] {
  return readDate(asOf).latest < readDate(from).earliest
    ? [{ path: ['asOf'], reason: `the record ends (${asOf}) before it begins (${from}): asOf is the day last checked` }]
    : [];
}

function findFaultsIn(
  file: string,
  { seeds, deck, programmes, changelog, known, crossingByFile, crossingsByOrder }: Index,
): readonly SeedFault[] {
  const { agreement, eulex, sources, publishers, agencies, events, crossings } = seeds;
  switch (file) {
    case 'dataset.yaml':
      return findDatasetFaults(seeds.dataset);
    case 'sources.yaml':
      return [
        ...findSourceFaults(sources, known),
        ...findRepeatedIds(sources, ['sources']),
        ...findRepeatedIds(publishers, ['publishers']),
      ];
    case 'agencies.yaml':
      return findRepeatedIds(agencies, ['agencies']);
    case 'events.yaml':
      return [...findEventFaults(events, known), ...findRepeatedIds(events, ['events'])];
    case 'deck.yaml':
      return findDeckFaults(deck, seeds.dataset, known);
    case 'programmes.yaml':
      return findProgrammeFaults(programmes, seeds, known);
    case 'changelog.yaml':
      return findChangelogFaults(changelog, seeds, programmes);
    case 'eulex.yaml':
      return [
        ...findSpanFaults(eulex.mandates, ['mandates']),
        ...findSpanFaults(eulex.summary, ['summary']),
        ...findRepeatedIds(eulex.disputed, ['disputed']),
        ...findRepeatedIds(eulex.unknown, ['unknown']),
      ];
    case 'agreement.yaml':
      return [
        ...findLooseSpanFaults(agreement.statements, ['statements']),
        ...findRepeatedIds(agreement.provisions, ['provisions']),
        ...findCarriedOutFaults(agreement.provisions, known),
        ...findRepeatedIds(agreement.disputed, ['disputed']),
        ...findRepeatedIds(agreement.unknown, ['unknown']),
      ];
    default: {
      const crossing = crossingByFile.get(file);
      if (!crossing) return [{ path: ['id'], reason: `the id must be the file’s name, and the file is ${file}` }];
      const places = Math.max(fewestPlaces, crossings.length);
      return [...findCrossingFaults(crossing, known), ...findOrderFaults(crossing, crossingsByOrder, places)];
    }
  }
}

/** What only the whole of the seeds can tell of one file: ids, links, overlaps. */
export function findMeaningFaults(
  { file, data }: Pick<SeedDocument, 'file' | 'data'>,
  index: Index,
): readonly SeedFault[] {
  return [...findUnknownSources(data, index.known), ...findFaultsIn(file, index)];
}
