import type { Span } from './spans.ts';
import type { Confidence, Names, PartyRole, ProgrammeId } from './types.ts';
import { partyRoles } from './vocabulary.ts';

/** What a part of a programme tells: for a party, what it has to do with the programme. */
export type ProgrammeField =
  | 'summary'
  | 'period'
  | PartyRole
  | 'covers'
  | 'objective'
  | 'action'
  | 'result'
  | 'inAgreement'
  | 'institution'
  | 'article'
  | 'fact'
  | 'event';

type Backed<Text> = {
  readonly sources: readonly string[];
  readonly confidence: Confidence;
  readonly note?: Text | undefined;
};
type Told<Text> = Backed<Text> & { readonly id: string; readonly text: Text };

/** A programme with its texts in all languages, as in the seeds, or in one of them. */
export type ProgrammeIn<Text> = {
  readonly id: ProgrammeId;
  readonly title: Text;
  readonly lede: Backed<Text> & { readonly text: Text };
  readonly period: Backed<Text> & Span;
  readonly parties: readonly (Backed<Text> & {
    readonly id: string;
    readonly role: PartyRole;
    readonly name: Text;
    readonly part?: Text | undefined;
  })[];
  readonly territories: readonly (Backed<Text> & {
    readonly code: string;
    readonly name: Text;
    readonly nameThen?: Text | undefined;
  })[];
  readonly objectives: readonly Told<Text>[];
  readonly actions: readonly Told<Text>[];
  readonly results: readonly (Told<Text> & {
    readonly title: Text;
    readonly inAgreement?: (Backed<Text> & { readonly text: Text }) | undefined;
  })[];
  readonly institutions: readonly (Backed<Text> & {
    readonly agency: string;
    readonly ministry: Text;
    readonly directorate?: Text | undefined;
    readonly service: Text;
  })[];
  readonly articles: readonly (Backed<Text> & {
    readonly id: string;
    readonly author: Names;
    readonly subject: Text;
  })[];
  readonly facts: readonly (Told<Text> & { readonly date: string | null })[];
  readonly events: readonly (Backed<Text> & { readonly id: string; readonly date: string; readonly title: Text })[];
};

/** One statement of a programme. */
export type ProgrammePart<Text> = {
  /** As the downloads have it: `programmes/belt/parties/kfor`. */
  readonly id: string;
  readonly programme: ProgrammeId;
  readonly field: ProgrammeField;
  /** What it is about, where that has a name of its own. */
  readonly title?: Text | undefined;
  readonly text?: Text | undefined;
  /** Of an article. */
  readonly author?: Names;
  /** From the ministry to the service at the crossing, and the agency that it is. */
  readonly chain?: readonly Text[];
  readonly agency?: string;
  /** EDTF; null where it has none of its own. */
  readonly date: string | null;
  /** The very object of the record. */
  readonly fact: Backed<Text>;
};

export const placeOfProgramme = (id: ProgrammeId): string => `programmes/${id}`;

/** Every statement of a programme but what is disputed, in the order in which it is read. */
export function listProgrammeParts<Text>(programme: ProgrammeIn<Text>): readonly ProgrammePart<Text>[] {
  const { lede, period, parties, territories, objectives, actions, results, institutions, articles, facts, events } =
    programme;
  const part = (
    field: ProgrammeField,
    place: string,
    fact: Backed<Text>,
    said: Pick<ProgrammePart<Text>, 'title' | 'text' | 'author' | 'chain' | 'agency'>,
    date: string | null = null,
  ): ProgrammePart<Text> => ({
    id: `${placeOfProgramme(programme.id)}/${place}`,
    programme: programme.id,
    field,
    ...said,
    date,
    fact,
  });
  return [
    part('summary', 'lede', lede, { text: lede.text }),
    part('period', 'period', period, { title: programme.title }),
    ...partyRoles.flatMap((role) =>
      parties
        .filter((party) => party.role === role)
        .map((party) => part(role, `parties/${party.id}`, party, { title: party.name, text: party.part })),
    ),
    ...territories.map((one) =>
      part('covers', `territories/${one.code}`, one, { title: one.name, text: one.nameThen }),
    ),
    ...objectives.map((one) => part('objective', `objectives/${one.id}`, one, { text: one.text })),
    ...actions.map((one) => part('action', `actions/${one.id}`, one, { text: one.text })),
    ...results.flatMap((one) => [
      part('result', `results/${one.id}`, one, { title: one.title, text: one.text }),
      ...(one.inAgreement
        ? [part('inAgreement', `results/${one.id}/inAgreement`, one.inAgreement, { text: one.inAgreement.text })]
        : []),
    ]),
    ...institutions.map((one) => {
      const chain = [one.ministry, one.directorate, one.service].filter((link) => link !== undefined);
      return part('institution', `institutions/${one.agency}`, one, { chain, agency: one.agency });
    }),
    ...articles.map((one) => part('article', `articles/${one.id}`, one, { author: one.author, text: one.subject })),
    ...facts.map((one) => part('fact', `facts/${one.id}`, one, { text: one.text }, one.date)),
    ...events.map((one) => part('event', `events/${one.id}`, one, { title: one.title }, one.date)),
  ];
}
