import { listProgrammeParts, placeOfProgramme } from './programmeParts.ts';
import type { ProgrammeSeeds } from './programmeSchema.ts';
import type { Seeds } from './schema.ts';

/** A date as it may stand in an id: `2018-10`, `by-2018-08`, `2015-around`, `2013-02-28-uncertain`. */
function writeDate(date: string): string {
  const [, limit, plain = date, mark = ''] = /^(\[\.\.)?([\d-]+)([~?%]?)\]?$/.exec(date) ?? [];
  const doubt = { '~': '-around', '?': '-uncertain', '%': '-around-uncertain' }[mark] ?? '';
  return `${limit ? 'by-' : ''}${plain}${doubt}`;
}

/** Ids of which each but the first of its kind has a number behind it, so that none stands twice. */
function tellApart(ids: readonly string[]): readonly string[] {
  const seen = new Map<string, number>();
  return ids.map((id) => {
    const count = (seen.get(id) ?? 0) + 1;
    seen.set(id, count);
    return count === 1 ? id : `${id}-${count}`;
  });
}

/**
 * The ids of spans in one list of the seeds: the place of the list and the day each begins, `merdare/status/2020-10`.
 * They last as long as the span is known to begin then; a number follows where several begin at once.
 */
export const nameSpans = (place: string, spans: readonly { readonly from: string }[]): readonly string[] =>
  tellApart(spans.map(({ from }) => `${place}/${writeDate(from)}`));

/** The ids of facts that belong to a side: `merdare/roads/belgrade`. */
export const nameBySide = (place: string, facts: readonly { readonly side: string }[]): readonly string[] =>
  tellApart(facts.map(({ side }) => `${place}/${side}`));

/** The ids of statements, by their subject and the day from which they hold: `merdare/statements/waits/2013`. */
export const nameStatements = (
  place: string,
  statements: readonly { readonly about: string; readonly from: string }[],
): readonly string[] =>
  tellApart(statements.map(({ about, from }) => `${place}/statements/${about}/${writeDate(from)}`));

/** The ids of everything in a list that has ids of its own: `events/2012-12-10-first-two`. */
export const nameByOwn = (place: string, list: readonly { readonly id: string }[]): readonly string[] =>
  list.map(({ id }) => `${place}/${id}`);

/**
 * The place of what was done about a point of the agreement, by where it was:
 * `agreement/provisions/no-state-symbols/jarinje-and-brnjak`, or `all` where it is told of all six.
 */
export const placeOfCarryingOut = (provision: string, crossings: 'all' | readonly string[]): string =>
  `agreement/provisions/${provision}/${crossings === 'all' ? 'all' : crossings.join('-and-')}`;

const spanLists = ['lede', 'status', 'jointUse', 'closures', 'goods', 'eulex'] as const;

function listCrossingIds(crossing: Seeds['crossings'][number]): readonly string[] {
  const { id } = crossing;
  return [
    id,
    `${id}/position`,
    `${id}/host`,
    ...(crossing.gate ? [`${id}/gate`] : []),
    ...(['posts', 'municipalities', 'roads'] as const).flatMap((list) => nameBySide(`${id}/${list}`, crossing[list])),
    ...spanLists.flatMap((list) => nameSpans(`${id}/${list}`, crossing[list])),
    ...crossing.presence.flatMap(({ agency, spans }) => nameSpans(`${id}/presence/${agency}`, spans)),
    ...nameStatements(id, crossing.statements),
    ...nameByOwn(`${id}/disputed`, crossing.disputed),
    ...nameByOwn(`${id}/unknown`, crossing.unknown),
  ];
}

/** The id of every fact in the seeds: the file, the list, and what tells it apart in there. */
export function listFactIds({ crossings, agreement, eulex, events, agencies, sources }: Seeds): ReadonlySet<string> {
  return new Set([
    ...crossings.flatMap(listCrossingIds),
    ...['agreement/summary', 'agreement/agreement', 'agreement/protocol', 'eulex/handover'],
    ...nameBySide('agreement/readings', agreement.readings),
    ...nameByOwn('agreement/provisions', agreement.provisions),
    ...agreement.provisions.flatMap(({ id, carriedOut = [] }) =>
      carriedOut.flatMap(({ crossings: where, spans }) => nameSpans(placeOfCarryingOut(id, where), spans)),
    ),
    ...nameStatements('agreement', agreement.statements),
    ...nameByOwn('agreement/disputed', agreement.disputed),
    ...nameByOwn('agreement/unknown', agreement.unknown),
    ...nameSpans('eulex/summary', eulex.summary),
    ...nameSpans('eulex/mandates', eulex.mandates),
    ...eulex.roles.map(({ role }) => `eulex/roles/${role}`),
    ...nameByOwn('eulex/disputed', eulex.disputed),
    ...nameByOwn('eulex/unknown', eulex.unknown),
    ...nameByOwn('events', events),
    ...nameByOwn('agencies', agencies),
    ...nameByOwn('sources', sources),
  ]);
}

/** The id of every fact of the programmes: the programme, the list, and what tells it apart in there. */
export const listProgrammeFactIds = ({ programmes }: ProgrammeSeeds): ReadonlySet<string> =>
  new Set(
    programmes.flatMap((programme) => {
      const place = placeOfProgramme(programme.id);
      return [
        place,
        ...listProgrammeParts(programme).map(({ id }) => id),
        ...nameByOwn(`${place}/disputed`, programme.disputed),
        ...nameByOwn(`${place}/unknown`, programme.unknown),
      ];
    }),
  );
