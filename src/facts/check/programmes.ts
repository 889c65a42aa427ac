import type { ProgrammeSeeds } from '../programmeSchema.ts';
import type { Seeds } from '../schema.ts';
import { programmeIds } from '../vocabulary.ts';
import type { Path } from './documents.ts';
import type { SeedFault } from './reasons.ts';
import { findIdFaults, findRepeatedIds, type KnownIds } from './references.ts';
import { findLooseSpanFaults } from './spans.ts';

type Programme = ProgrammeSeeds['programmes'][number];

const listsWithIds = [
  'parties',
  'objectives',
  'actions',
  'results',
  'articles',
  'facts',
  'events',
  'disputed',
  'unknown',
] as const;

/** Programmes that nobody wrote down: the map has a layer for each. */
function findMissingProgrammes({ programmes }: ProgrammeSeeds): readonly SeedFault[] {
  return programmeIds
    .filter((id) => programmes.every((programme) => programme.id !== id))
    .map((id) => ({ path: ['programmes'], reason: `the programme "${id}" is missing: the map has a layer for it` }));
}

/** Agencies, provisions and events that a programme names but nobody defined, or that it names twice. */
function findPointerFaults(
  { institutions, territories, results, record }: Programme,
  { agreement, events }: Seeds,
  known: KnownIds,
  path: Path,
): readonly SeedFault[] {
  const provisions = new Set(agreement.provisions.map(({ id }) => id));
  return [
    ...findIdFaults(
      institutions.map(({ agency }) => agency),
      known.agencies,
      [...path, 'institutions'],
      { thing: 'agency', remedy: 'add it to agencies.yaml' },
    ).map((fault) => ({ ...fault, path: [...fault.path, 'agency'] })),
    ...findRepeatedIds(
      territories.map(({ code }) => ({ id: code })),
      [...path, 'territories'],
    ).map((fault) => ({ ...fault, path: [...fault.path.slice(0, -1), 'code'] })),
    ...results.flatMap(({ inAgreement }, index) =>
      findIdFaults(
        inAgreement?.provisions ?? [],
        provisions,
        [...path, 'results', index, 'inAgreement', 'provisions'],
        { thing: 'provision', remedy: `the provisions are ${[...provisions].join(', ')}` },
      ),
    ),
    ...findIdFaults(record, new Set(events.map(({ id }) => id)), [...path, 'record'], {
      thing: 'event of events.yaml',
      remedy: 'what stands only here goes under "events"',
    }),
  ];
}

/** Events of its own that stand in events.yaml already. */
function findDoubleEvents({ events: own }: Programme, { events }: Seeds, path: Path): readonly SeedFault[] {
  const ids = new Set(events.map(({ id }) => id));
  return own.flatMap(({ id }, index) =>
    ids.has(id)
      ? [{ path: [...path, 'events', index, 'id'], reason: `"${id}" stands in events.yaml: name it under "record"` }]
      : [],
  );
}

/** What only the whole of the seeds can tell of the programmes: ids, what they point at, ends before beginnings. */
export function findProgrammeFaults(file: ProgrammeSeeds, seeds: Seeds, known: KnownIds): readonly SeedFault[] {
  return [
    ...findMissingProgrammes(file),
    ...findRepeatedIds(file.programmes, ['programmes']),
    ...file.programmes.flatMap((programme, index) => {
      const path = ['programmes', index];
      return [
        ...findLooseSpanFaults([programme.period], []).map(({ reason }) => ({
          path: [...path, 'period', 'to'],
          reason,
        })),
        ...listsWithIds.flatMap((list) => findRepeatedIds(programme[list], [...path, list])),
        ...findPointerFaults(programme, seeds, known, path),
        ...findDoubleEvents(programme, seeds, path),
      ];
    }),
  ];
}
