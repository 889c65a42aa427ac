import type { DeckSeeds } from '../deckSchema.ts';
import { readDate } from '../edtf.ts';
import type { Seeds } from '../schema.ts';
import type { Path } from './documents.ts';
import type { SeedFault } from './reasons.ts';
import { findIdFaults, findRepeatedIds, type KnownIds } from './references.ts';

type Show = DeckSeeds['steps'][number]['show'];

/** A date of which no day lies in the record: nothing is known that could be shown. */
function findDateFaults({ date }: Show, { from, asOf }: Seeds['dataset'], path: Path): readonly SeedFault[] {
  if (date === undefined) return [];
  const { earliest, latest } = readDate(date);
  if (latest >= readDate(from).earliest && earliest <= readDate(asOf).latest) return [];
  return [{ path: [...path, 'date'], reason: `${date} lies outside the record, which runs from ${from} to ${asOf}` }];
}

/** Crossings that a step shows or points at but nobody defined, or that it points at twice. */
function findCrossingFaults({ crossing, point }: Show, known: KnownIds, path: Path): readonly SeedFault[] {
  const words = { thing: 'crossing', remedy: `the six are ${[...known.crossings].join(', ')}` };
  const shown = findIdFaults(crossing === undefined ? [] : [crossing], known.crossings, [], words);
  return [
    ...shown.map(({ reason }) => ({ path: [...path, 'crossing'], reason })),
    ...findIdFaults(point, known.crossings, [...path, 'point'], words),
  ];
}

/** What only the whole of the seeds can tell of the deck: ids, crossings, dates. */
export function findDeckFaults({ steps }: DeckSeeds, dataset: Seeds['dataset'], known: KnownIds): readonly SeedFault[] {
  return [
    ...findRepeatedIds(steps, ['steps']),
    ...steps.flatMap(({ show }, index) => {
      const path = ['steps', index, 'show'];
      return [...findDateFaults(show, dataset, path), ...findCrossingFaults(show, known, path)];
    }),
  ];
}
