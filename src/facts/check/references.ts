import type { Seeds } from '../schema.ts';
import type { Path } from './documents.ts';
import { suggest } from './nearest.ts';
import type { SeedFault } from './reasons.ts';
import { findLooseSpanFaults, findSpanFaults } from './spans.ts';

/** Everything a value can point at. */
export type KnownIds = {
  readonly sources: ReadonlySet<string>;
  readonly publishers: ReadonlyMap<string, readonly string[]>;
  readonly crossings: ReadonlySet<string>;
  readonly agencies: ReadonlySet<string>;
};

/** Walks a value and calls back with every object in it and its path. */
export function visitObjects(
  value: unknown,
  visit: (object: Record<string, unknown>, path: Path) => void,
  path: Path = [],
): void {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) visitObjects(item, visit, [...path, index]);
  } else if (value !== null && typeof value === 'object') {
    visit(value as Record<string, unknown>, path);
    for (const [key, item] of Object.entries(value)) visitObjects(item, visit, [...path, key]);
  }
}

/** Ids that point nowhere, or stand twice in one list. */
export function findIdFaults(
  ids: readonly string[],
  known: Iterable<string> & { has(id: string): boolean },
  path: Path,
  { thing, remedy }: { thing: string; remedy: string },
): readonly SeedFault[] {
  return ids.flatMap((id, index) => {
    if (!known.has(id)) {
      return [{ path: [...path, index], reason: `no ${thing} has the id "${id}"${suggest(id, known, remedy)}` }];
    }
    if (ids.indexOf(id) === index) return [];
    return [{ path: [...path, index], reason: `the ${thing} "${id}" is listed twice: keep one` }];
  });
}

/** Source ids in `data` that `sources.yaml` does not define, or that one statement names twice. */
export function findUnknownSources(data: unknown, known: KnownIds): readonly SeedFault[] {
  const faults: SeedFault[] = [];
  visitObjects(data, ({ sources }, path) => {
    if (!Array.isArray(sources) || !sources.every((id) => typeof id === 'string')) return;
    const words = { thing: 'source', remedy: 'add it to sources.yaml' };
    faults.push(...findIdFaults(sources, known.sources, [...path, 'sources'], words));
  });
  return faults;
}

/** Ids given twice within one list. */
export function findRepeatedIds(list: readonly { id: string }[], path: Path): readonly SeedFault[] {
  const seen = new Set<string>();
  return list.flatMap(({ id }, index) => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [{ path: [...path, index, 'id'], reason: `the id "${id}" is given twice: each needs its own` }];
  });
}

type RawCrossing = Seeds['crossings'][number];

const spanLists = ['lede', 'status', 'jointUse', 'closures', 'goods', 'eulex'] as const;

/** What only the whole of a crossing's file can tell: its spans, the agencies it speaks of. */
export function findCrossingFaults(crossing: RawCrossing, known: KnownIds): readonly SeedFault[] {
  const agencies = crossing.presence.map(({ agency }) => agency);
  const words = { thing: 'agency', remedy: 'add it to agencies.yaml' };
  return [
    ...spanLists.flatMap((kind) => findSpanFaults(crossing[kind], [kind])),
    ...findLooseSpanFaults(crossing.statements, ['statements']),
    ...findIdFaults(agencies, known.agencies, ['presence'], words).map((fault) => ({
      ...fault,
      path: [...fault.path, 'agency'],
    })),
    ...crossing.presence.flatMap(({ spans }, index) => findSpanFaults(spans, ['presence', index, 'spans'])),
    ...findRepeatedIds(crossing.disputed, ['disputed']),
    ...findRepeatedIds(crossing.unknown, ['unknown']),
  ];
}

/** Crossings that stand in the same place of the list, or beyond its end. */
export function findOrderFaults(
  { id, order }: RawCrossing,
  byOrder: ReadonlyMap<number, readonly RawCrossing[]>,
  count: number,
): readonly SeedFault[] {
  if (order > count)
    return [{ path: ['order'], reason: `order: expected a number from 1 to ${count} (found ${order})` }];
  const other = byOrder.get(order)?.find((crossing) => crossing.id !== id);
  return other
    ? [{ path: ['order'], reason: `order ${order} is taken by "${other.id}": the six are numbered from 1 to ${count}` }]
    : [];
}

/** Links that lead elsewhere than to the publisher, and publishers that nobody defined. */
export function findSourceFaults(sources: Seeds['sources'], known: KnownIds): readonly SeedFault[] {
  return sources.flatMap(({ publisher, url }, index): readonly SeedFault[] => {
    const domains = known.publishers.get(publisher);
    if (!domains) {
      const advice = suggest(publisher, known.publishers.keys(), 'add it under "publishers", at the head of this file');
      return [{ path: ['sources', index, 'publisher'], reason: `no publisher has the id "${publisher}"${advice}` }];
    }
    if (!url) return [];
    const host = new URL(url).hostname;
    if (domains.some((domain) => host === domain || host.endsWith(`.${domain}`))) return [];
    const own = domains.length > 0 ? domains.join(', ') : 'none is given';
    return [
      {
        path: ['sources', index, 'url'],
        reason: `${host} is not the publisher’s own address (${own}): link only to the publisher, or leave the link out`,
      },
    ];
  });
}

/** Crossings that something names but nobody defined, or that it names twice. */
function findConcernedFaults(crossings: 'all' | readonly string[], known: KnownIds, path: Path): readonly SeedFault[] {
  const words = { thing: 'crossing', remedy: `the six are ${[...known.crossings].join(', ')}` };
  return crossings === 'all' ? [] : findIdFaults(crossings, known.crossings, path, words);
}

/** Crossings that an event names but nobody defined, or that it names twice. */
export function findEventFaults(events: Seeds['events'], known: KnownIds): readonly SeedFault[] {
  return events.flatMap(({ crossings }, index) =>
    findConcernedFaults(crossings, known, ['events', index, 'crossings']),
  );
}

/** What is told of how points were carried out: its crossings, each told of once a point, and its spans. */
export function findCarriedOutFaults(
  provisions: Seeds['agreement']['provisions'],
  known: KnownIds,
): readonly SeedFault[] {
  return provisions.flatMap(({ carriedOut = [] }, index) => {
    const told = new Set<string>();
    return carriedOut.flatMap(({ crossings, spans }, entry): readonly SeedFault[] => {
      const path = ['provisions', index, 'carriedOut', entry];
      const named = crossings === 'all' ? [...known.crossings] : crossings;
      const again = named.find((id) => told.has(id));
      for (const id of named) told.add(id);
      return [
        ...findConcernedFaults(crossings, known, [...path, 'crossings']),
        ...(again === undefined
          ? []
          : [{ path: [...path, 'crossings'], reason: `"${again}" is told of above: put its spans into one list` }]),
        ...findSpanFaults(spans, [...path, 'spans']),
      ];
    });
  });
}
