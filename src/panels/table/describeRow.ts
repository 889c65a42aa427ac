import { readDate } from '../../facts/edtf.ts';
import { closureOn, eulexRoleOn, goodsOn, jointUseOn, presenceOn, statusOn } from '../../facts/questions.ts';
import { dayAskedFor } from '../../facts/spans.ts';
import type { Crossing, Evidence, Facts, Statement } from '../../facts/types.ts';

/** How many services are there by one kind of evidence, and who says so. */
type Counted = { readonly count: number; readonly sources: readonly string[] };

/** What one row of the table says of a crossing on a date. */
export type TableRow = {
  readonly crossing: Crossing;
  readonly status: ReturnType<typeof statusOn>;
  readonly jointUse: ReturnType<typeof jointUseOn>;
  readonly closure: ReturnType<typeof closureOn>;
  readonly goods: ReturnType<typeof goodsOn>;
  readonly eulex: ReturnType<typeof eulexRoleOn>;
  readonly services: Readonly<Record<Evidence, Counted>>;
  readonly traffic: Statement | undefined;
};

/** The latest of what is reported about the traffic by a date. */
function trafficOn({ statements }: Crossing, date: string): Statement | undefined {
  const start = (statement: Statement) => readDate(statement.from).latest;
  return statements
    .filter((statement) => statement.about === 'traffic' && start(statement) <= dayAskedFor(date))
    .reduce<Statement | undefined>(
      (latest, each) => (latest && start(latest) > start(each) ? latest : each),
      undefined,
    );
}

function servicesOn(crossing: Crossing, agencies: Facts['agencies'], date: string): TableRow['services'] {
  const presences = agencies.map(({ id }) => presenceOn(crossing, id, date));
  const count = (kind: Evidence): Counted => {
    const found = presences.filter(({ evidence }) => evidence === kind);
    return { count: found.length, sources: [...new Set(found.flatMap(({ span }) => span?.sources ?? []))] };
  };
  return { attested: count('attested'), agreed: count('agreed'), inferred: count('inferred') };
}

/** The rows of the table on a date, in the order of the agreement. */
export function describeRows({ crossings, agencies }: Facts, date: string): readonly TableRow[] {
  return crossings.map((crossing) => ({
    crossing,
    status: statusOn(crossing, date),
    jointUse: jointUseOn(crossing, date),
    closure: closureOn(crossing, date),
    goods: goodsOn(crossing, date),
    eulex: eulexRoleOn(crossing, date),
    services: servicesOn(crossing, agencies, date),
    traffic: trafficOn(crossing, date),
  }));
}
