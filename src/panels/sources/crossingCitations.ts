import type { Span } from '../../facts/spans.ts';
import type { Agency, Crossing } from '../../facts/types.ts';
import { always, type Citation, type Support, shownFrom, shownWhileItHolds, type Words } from './support.ts';

type Backed = { readonly sources: readonly string[] };
type Stated = Backed & { readonly words: Words };
type Place = Pick<Support, 'label' | 'panel'>;

const on = (label: Support['label'], panel: Support['panel'] = 'overview'): Place => ({ label, panel });
const named = ({ sources, names }: Backed & { names: Crossing['names'] }): Stated => ({ sources, words: { names } });
const told = ({ sources, text }: Backed & { text: string }): Stated => ({ sources, words: { text } });

/** Every statement in the file of a crossing, with its sources. */
export function citationsOfCrossing(crossing: Crossing, agencies: readonly Agency[]): readonly Citation[] {
  const crossings = [crossing.id];

  const fixed = (place: Place, facts: readonly Stated[]): readonly Citation[] =>
    facts.map(({ sources, words }) => ({
      sources,
      support: { ...place, crossings, words, date: null, shown: always },
    }));

  const held = <S extends Span & Backed>(
    place: Place,
    spans: readonly S[],
    say: (span: S) => Words,
  ): readonly Citation[] =>
    spans.map((span, index) => ({
      sources: span.sources,
      support: { ...place, crossings, words: say(span), date: span.from, shown: shownWhileItHolds(spans, index) },
    }));

  const { host, gate, position } = crossing;
  return [
    ...held(on('shared.label.summary'), crossing.lede, ({ text }) => ({ text })),
    ...held(on('shared.label.status'), crossing.status, ({ value }) => ({ message: `status.${value}` })),
    ...held(on('shared.label.jointUse'), crossing.jointUse, ({ value }) => ({ message: `jointUse.${value}` })),
    ...held(on('shared.label.closure'), crossing.closures, ({ value }) => ({ message: `closure.${value}` })),
    ...held(on('shared.label.goods'), crossing.goods, ({ value }) => ({ message: `goods.${value}` })),
    ...fixed(on('shared.label.host'), [{ sources: host.sources, words: { message: `side.${host.side}` } }]),
    ...fixed(on('shared.label.municipalities'), crossing.municipalities.map(named)),
    ...fixed(
      on('shared.label.roads'),
      crossing.roads.map(({ sources, route }) => told({ sources, text: route })),
    ),
    ...fixed(on('shared.label.posts'), crossing.posts.map(named)),
    ...fixed(on('shared.label.gate'), gate ? [told({ sources: gate.sources, text: gate.value })] : []),
    ...fixed(on('shared.label.position'), [named({ sources: position.sources, names: crossing.names })]),
    ...crossing.statements.map((statement) => citationOfStatement(statement, crossings)),
    ...crossing.presence.flatMap(({ agency, spans }) => {
      const text = agencies.find(({ id }) => id === agency)?.name ?? agency;
      return held(on('shared.label.presence', 'agencies'), spans, () => ({ text }));
    }),
    ...held(on('shared.label.eulexRole', 'eulex'), crossing.eulex, ({ value }) => ({ message: `eulexRole.${value}` })),
    ...fixed(
      on('shared.sourcesDiffer'),
      crossing.disputed.flatMap(({ versions }) => versions.map(told)),
    ),
  ];
}

/** A statement of a crossing or of the agreement; what it says of EULEX stands in the panel on EULEX. */
export function citationOfStatement(
  { sources, about, text, from }: Crossing['statements'][number],
  crossings: readonly string[],
): Citation {
  const panel = about === 'eulex' ? 'eulex' : 'overview';
  return {
    sources,
    support: { ...on(`shared.label.${about}`, panel), crossings, words: { text }, date: from, shown: shownFrom(from) },
  };
}
