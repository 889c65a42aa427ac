import type { Facts, Programme, Side } from '../types.ts';
import { sides } from '../vocabulary.ts';
import { listStatements } from './statements.ts';

/** How much room one side has in the record. */
export type Room = {
  /** Words of the texts that speak of that side: readings, duties, roles of people, roads, notes to posts and presence. */
  readonly words: number;
  /** Sources whose publisher is of that side. */
  readonly sources: number;
  /** Statements that at least one such source bears out. */
  readonly statements: number;
  /** Events that at least one such source reports. */
  readonly events: number;
  /** Spans of services of that side at the crossings. */
  readonly presences: number;
};

const countWords = (texts: readonly (string | undefined)[]) =>
  texts
    .join(' ')
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

function textsOf({ agreement, agencies, crossings }: Facts, side: Side): readonly (string | undefined)[] {
  const isOurs = (one: { readonly side: string }) => one.side === side;
  const ours = new Set(agencies.filter(isOurs).map(({ id }) => id));
  return [
    ...agreement.readings.filter(isOurs).flatMap(({ text, note }) => [text, note]),
    ...agreement.people.filter(isOurs).map(({ role }) => role),
    ...agencies.filter(isOurs).flatMap(({ name, duty }) => [name, duty]),
    ...crossings.flatMap(({ roads, posts, municipalities, presence }) => [
      ...roads.filter(isOurs).flatMap(({ route, note }) => [route, note]),
      ...posts.filter(isOurs).map(({ note }) => note),
      ...municipalities.filter(isOurs).map(({ note }) => note),
      ...presence.filter(({ agency }) => ours.has(agency)).flatMap(({ spans }) => spans.map(({ note }) => note)),
    ]),
  ];
}

/** The room that each of the two sides has in the record, in the language of the facts. */
export function symmetryOf(facts: Facts, programmes: readonly Programme[] = []): ReadonlyMap<Side, Room> {
  const { publishers, sources, agencies, crossings } = facts;
  return new Map(
    sides.map((side) => {
      const voices = new Set(publishers.filter((one) => one.side === side).map(({ id }) => id));
      const theirs = new Set(sources.filter(({ publisher }) => voices.has(publisher)).map(({ id }) => id));
      const services = new Set(agencies.filter((one) => one.side === side).map(({ id }) => id));
      const said = listStatements(facts, programmes).filter((one) => one.sources.some((id) => theirs.has(id)));
      const presences = crossings.flatMap(({ presence }) => presence.filter(({ agency }) => services.has(agency)));
      return [
        side,
        {
          words: countWords(textsOf(facts, side)),
          sources: theirs.size,
          statements: said.length,
          events: said.filter(({ field }) => field === 'event').length,
          presences: presences.flatMap(({ spans }) => spans).length,
        },
      ];
    }),
  );
}
