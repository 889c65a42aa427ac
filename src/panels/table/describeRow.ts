import { closureOn, eulexRoleOn, goodsOn, jointUseOn, presenceOn, statusOn } from '../../facts/questions.ts';
import type { Crossing, Evidence, Facts } from '../../facts/types.ts';

/** What one row of the table says of a crossing on a date. */
export type TableRow = {
  readonly crossing: Crossing;
  readonly status: ReturnType<typeof statusOn>;
  readonly jointUse: ReturnType<typeof jointUseOn>;
  readonly closure: ReturnType<typeof closureOn>;
  readonly goods: ReturnType<typeof goodsOn>;
  readonly eulex: ReturnType<typeof eulexRoleOn>;
  /** How many services are there by each kind of evidence, and the sources for them. */
  readonly services: Readonly<Record<Evidence, number>> & { readonly sources: readonly string[] };
};

/** The rows of the table on a date, in the order of the agreement. */
export function describeRows({ crossings, agencies }: Facts, date: string): readonly TableRow[] {
  return crossings.map((crossing) => {
    const presences = agencies.map(({ id }) => presenceOn(crossing, id, date));
    const count = (kind: Evidence) => presences.filter(({ evidence }) => evidence === kind).length;
    const attested = presences.filter(({ evidence }) => evidence === 'attested');
    return {
      crossing,
      status: statusOn(crossing, date),
      jointUse: jointUseOn(crossing, date),
      closure: closureOn(crossing, date),
      goods: goodsOn(crossing, date),
      eulex: eulexRoleOn(crossing, date),
      services: {
        attested: count('attested'),
        agreed: count('agreed'),
        inferred: count('inferred'),
        sources: [...new Set(attested.flatMap(({ span }) => span?.sources ?? []))],
      },
    };
  });
}
