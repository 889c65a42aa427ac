import type { CrossingId, Facts } from '../types.ts';
import type { Field, RecordStatement } from './statement.ts';
import { listRecordStatements } from './statements.ts';

/** How much is known of a field at a crossing. */
export type Coverage = {
  readonly statements: number;
  /** Distinct sources behind them. */
  readonly sources: number;
  /** Whether what holds today is known to be unknown. */
  readonly isOpen: boolean;
};

export type CoverageRow = { readonly field: Field; readonly at: ReadonlyMap<CrossingId, Coverage> };

const isOpen = ({ isCurrent, words }: RecordStatement) => isCurrent && 'value' in words && words.value === 'unknown';

/** For every field that any crossing has, how much is known of it at each of them. Events are counted where they concern one. */
export function coverageOf(facts: Facts): readonly CoverageRow[] {
  const statements = listRecordStatements(facts);
  const ofCrossings = statements.filter(({ crossings }) => crossings === 'all' || crossings.length > 0);
  return [...new Set(ofCrossings.map(({ field }) => field))].map((field) => ({
    field,
    at: new Map(
      facts.crossings.map(({ id }) => {
        const here = ofCrossings.filter(
          (one) => one.field === field && (one.crossings === 'all' || one.crossings.includes(id)),
        );
        return [
          id,
          {
            statements: here.length,
            sources: new Set(here.flatMap(({ sources }) => sources)).size,
            isOpen: here.some(isOpen),
          },
        ];
      }),
    ),
  }));
}
