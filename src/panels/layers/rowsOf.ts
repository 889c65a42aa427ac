import { eventsOf, partiesByRole } from '../../facts/programmes.ts';
import type { Confidence, FactEvent, Locale, Programme } from '../../facts/types.ts';
import type { MessageId } from '../../i18n/messages.ts';
import { placeName } from '../../i18n/names.ts';

/** One statement of a programme, as a row of a table. */
export type LayerRow = {
  readonly key: string;
  readonly label: Extract<MessageId, `layers.label.${string}` | `layers.party.${string}`>;
  /** EDTF; null where it has none. */
  readonly date: string | null;
  /** What is said; empty where that is the period. */
  readonly text: string;
  readonly period?: Programme['period'];
  readonly note?: string | undefined;
  readonly sources: readonly string[];
  readonly confidence: Confidence;
};

type Backed = Pick<LayerRow, 'sources' | 'confidence' | 'note'>;

/** What it is, with what a reader must know of it behind it. */
export const withPart = (name: string, part: string | undefined): string => (part ? `${name} – ${part}` : name);

/** The way from the ministry to the service at the crossing. */
export const chainOf = ({ ministry, directorate, service }: Programme['institutions'][number]): string =>
  [ministry, directorate, service].filter((link) => link !== undefined).join(' → ');

/** Every statement of a programme in the order in which it is read, each with its sources. */
export function rowsOf(programme: Programme, events: readonly FactEvent[], locale: Locale): readonly LayerRow[] {
  const row = (
    label: LayerRow['label'],
    key: string,
    { sources, confidence, note }: Backed,
    text: string,
    date: string | null = null,
  ): LayerRow => ({ key: `${label} ${key}`, label, date, text, note, sources, confidence });
  const { lede, period, territories, objectives, actions, results, institutions, articles, facts } = programme;
  return [
    row('layers.label.summary', programme.id, lede, lede.text),
    { ...row('layers.label.period', programme.id, period, ''), period },
    ...partiesByRole(programme).flatMap(({ role, parties }) =>
      parties.map((party) => row(`layers.party.${role}`, party.id, party, withPart(party.name, party.part))),
    ),
    ...territories.map((place) => row('layers.label.covers', place.code, place, withPart(place.name, place.nameThen))),
    ...objectives.map((objective) => row('layers.label.objective', objective.id, objective, objective.text)),
    ...actions.map((action) => row('layers.label.action', action.id, action, action.text)),
    ...results.flatMap((result) => [
      row('layers.label.result', result.id, result, withPart(result.title, result.text)),
      ...(result.inAgreement
        ? [row('layers.label.inAgreement', result.id, result.inAgreement, result.inAgreement.text)]
        : []),
    ]),
    ...institutions.map((institution) =>
      row('layers.label.institution', institution.agency, institution, chainOf(institution)),
    ),
    ...articles.map((article) =>
      row('layers.label.article', article.id, article, withPart(placeName(article.author, locale), article.subject)),
    ),
    ...facts.map((fact) => row('layers.label.fact', fact.id, fact, fact.text, fact.date)),
    ...eventsOf(programme, events).map((event) => row('layers.label.event', event.id, event, event.title, event.date)),
  ];
}
