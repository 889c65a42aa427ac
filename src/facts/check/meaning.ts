import { readDate } from '../edtf.ts';
import type { Seeds } from '../schema.ts';
import type { SeedDocument } from './documents.ts';
import type { SeedFault } from './reasons.ts';
import {
  findCrossingFaults,
  findEventFaults,
  findOrderFaults,
  findRepeatedIds,
  findSourceFaults,
  findUnknownSources,
  type KnownIds,
} from './references.ts';
import { findLooseSpanFaults, findSpanFaults } from './spans.ts';

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

function findFaultsIn(file: string, seeds: Seeds, known: KnownIds): readonly SeedFault[] {
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
        ...findRepeatedIds(agreement.disputed, ['disputed']),
        ...findRepeatedIds(agreement.unknown, ['unknown']),
      ];
    default: {
      const crossing = crossings.find(({ id }) => `crossings/${id}.yaml` === file);
      if (!crossing) return [{ path: ['id'], reason: `the id must be the file’s name, and the file is ${file}` }];
      return [...findCrossingFaults(crossing, known), ...findOrderFaults(crossing, crossings)];
    }
  }
}

/** What only the whole of the seeds can tell of one file: ids, links, overlaps. */
export function findMeaningFaults({ file, data }: SeedDocument, seeds: Seeds): readonly SeedFault[] {
  const known = collectIds(seeds);
  return [...findUnknownSources(data, known), ...findFaultsIn(file, seeds, known)];
}
