import { readDate } from '../edtf.ts';
import { nameBySide, nameSpans, nameStatements } from '../factIds.ts';
import { at, dayAskedFor, type Span } from '../spans.ts';
import type { Agency, Crossing, Statement as Said } from '../types.ts';
import { type Backed, type Field, fromBacking, fromSpan, type RecordStatement, type Words } from './statement.ts';

type Place = { readonly field: Field; readonly panel: RecordStatement['panel'] };
type Sided = Backed & { readonly side: string };

const on = (field: Field, panel: RecordStatement['panel'] = 'overview'): Place => ({ field, panel });

/** The statements under `statements` of a crossing or of the agreement; those on EULEX are read in its panel. */
export function listSaid(
  place: string,
  said: readonly Said[],
  crossings: readonly string[],
  asOf: string,
): readonly RecordStatement[] {
  const ids = nameStatements(place, said);
  const day = dayAskedFor(asOf);
  return said.map((statement, index) => ({
    id: ids[index] ?? place,
    ...on(statement.about, statement.about === 'eulex' ? 'eulex' : 'overview'),
    words: { text: statement.text },
    crossings,
    isCurrent: statement.to === undefined || readDate(statement.to).latest >= day,
    ...fromSpan(statement),
  }));
}

/** Spans of one kind, of which only one holds on the date of the data. */
export function listSpans<S extends Span & Backed>(
  id: string,
  place: Place,
  spans: readonly S[],
  { say, crossings, asOf }: { say: (span: S) => Words; crossings: RecordStatement['crossings']; asOf: string },
): readonly RecordStatement[] {
  const ids = nameSpans(id, spans);
  const { current } = at(spans, asOf);
  return spans.map((span, index) => ({
    id: ids[index] ?? id,
    ...place,
    words: say(span),
    crossings,
    isCurrent: span === current,
    ...fromSpan(span),
  }));
}

/** Every statement in the file of a crossing but the disputed ones. */
export function listCrossingStatements(
  crossing: Crossing,
  agencies: readonly Agency[],
  asOf: string,
): readonly RecordStatement[] {
  const { id, gate, host, position } = crossing;
  const shared = { crossings: [id], isCurrent: true };
  const held = <S extends Span & Backed>(list: string, place: Place, spans: readonly S[], say: (span: S) => Words) =>
    listSpans(`${id}/${list}`, place, spans, { say, crossings: [id], asOf });
  const bySide = <F extends Sided>(
    list: Field & ('posts' | 'municipalities' | 'roads'),
    facts: readonly F[],
    say: (fact: F) => Words,
  ) => {
    const ids = nameBySide(`${id}/${list}`, facts);
    return facts.map(
      (fact, index): RecordStatement => ({
        ...shared,
        id: ids[index] ?? id,
        ...on(list),
        words: say(fact),
        ...fromBacking(fact),
      }),
    );
  };
  const single = (field: Field, fact: Backed, words: Words): RecordStatement => ({
    ...shared,
    id: `${id}/${field}`,
    ...on(field),
    words,
    ...fromBacking(fact),
  });

  return [
    ...held('lede', on('summary'), crossing.lede, ({ text }) => ({ text })),
    ...held('status', on('status'), crossing.status, ({ value }) => ({ book: 'status', value })),
    ...held('jointUse', on('jointUse'), crossing.jointUse, ({ value }) => ({ book: 'jointUse', value })),
    ...held('closures', on('closure'), crossing.closures, ({ value }) => ({ book: 'closure', value })),
    ...held('goods', on('goods'), crossing.goods, ({ value }) => ({ book: 'goods', value })),
    single('host', host, { book: 'side', value: host.side }),
    ...bySide('municipalities', crossing.municipalities, ({ names }) => ({ names })),
    ...bySide('roads', crossing.roads, ({ route }) => ({ text: route })),
    ...bySide('posts', crossing.posts, ({ names }) => ({ names })),
    ...(gate ? [single('gate', gate, { text: gate.value })] : []),
    single('position', position, { names: crossing.names }),
    ...listSaid(id, crossing.statements, [id], asOf),
    ...crossing.presence.flatMap(({ agency, spans }) => {
      const text = agencies.find((one) => one.id === agency)?.name ?? agency;
      return held(`presence/${agency}`, on('presence', 'agencies'), spans, () => ({ text }));
    }),
    ...held('eulex', on('eulexRole', 'eulex'), crossing.eulex, ({ value }) => ({ book: 'eulexRole', value })),
  ];
}
