import type { Seeds } from '../schema.ts';
import type { Path } from './documents.ts';
import { findSpanFaults } from './spans.ts';

export type SeedFault = { readonly path: Path; readonly reason: string };

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

/** Source ids in `data` that `sources.yaml` does not define. */
export function findUnknownSources(data: unknown, known: KnownIds): readonly SeedFault[] {
  const faults: SeedFault[] = [];
  visitObjects(data, (object, path) => {
    if (!Array.isArray(object.sources) || !object.sources.every((id) => typeof id === 'string')) return;
    for (const [index, id] of object.sources.entries()) {
      if (!known.sources.has(id)) {
        faults.push({
          path: [...path, 'sources', index],
          reason: `no source has the id "${id}": add it to sources.yaml`,
        });
      }
    }
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
    return [{ path: [...path, index, 'id'], reason: `the id "${id}" is given twice` }];
  });
}

type RawCrossing = Seeds['crossings'][number];

const spanLists = ['lede', 'status', 'jointUse', 'closures', 'goods', 'eulex'] as const;

/** What only the whole of a crossing's file can tell: its name, its spans, the agencies it speaks of. */
export function findCrossingFaults(crossing: RawCrossing, file: string, known: KnownIds): readonly SeedFault[] {
  const faults: SeedFault[] = [];
  if (file !== `crossings/${crossing.id}.yaml`) {
    faults.push({ path: ['id'], reason: `the file is named ${file}, the crossing "${crossing.id}": they must agree` });
  }
  for (const kind of spanLists) faults.push(...findSpanFaults(crossing[kind], [kind]));
  const agencies = new Set<string>();
  for (const [index, { agency, spans }] of crossing.presence.entries()) {
    if (!known.agencies.has(agency)) {
      faults.push({
        path: ['presence', index, 'agency'],
        reason: `no agency has the id "${agency}": add it to agencies.yaml`,
      });
    }
    if (agencies.has(agency)) {
      faults.push({ path: ['presence', index, 'agency'], reason: `the agency "${agency}" is listed twice` });
    }
    agencies.add(agency);
    faults.push(...findSpanFaults(spans, ['presence', index, 'spans']));
  }
  return [
    ...faults,
    ...findRepeatedIds(crossing.disputed, ['disputed']),
    ...findRepeatedIds(crossing.unknown, ['unknown']),
  ];
}

/** Links that lead elsewhere than to the publisher, and publishers that nobody defined. */
export function findSourceFaults(sources: Seeds['sources'], known: KnownIds): readonly SeedFault[] {
  return sources.flatMap((source, index): SeedFault[] => {
    const domains = known.publishers.get(source.publisher);
    if (!domains) {
      return [{ path: ['sources', index, 'publisher'], reason: `no publisher has the id "${source.publisher}"` }];
    }
    if (!source.url) return [];
    const host = new URL(source.url).hostname;
    if (domains.some((domain) => host === domain || host.endsWith(`.${domain}`))) return [];
    const own = domains.length > 0 ? domains.join(', ') : 'none is given';
    return [
      {
        path: ['sources', index, 'url'],
        reason: `${host} is not the publisher’s own address (${own}): link only to the publisher`,
      },
    ];
  });
}

/** Crossings that an event names but nobody defined. */
export function findEventFaults(events: Seeds['events'], known: KnownIds): readonly SeedFault[] {
  return events.flatMap((event, index) =>
    event.crossings === 'all'
      ? []
      : event.crossings.flatMap((id, place) =>
          known.crossings.has(id)
            ? []
            : [{ path: ['events', index, 'crossings', place], reason: `no crossing has the id "${id}"` }],
        ),
  );
}
