import { parseDate } from '../../../facts/edtf.ts';
import {
  type Answer,
  closureOn,
  eulexRoleOn,
  eventsUpTo,
  goodsOn,
  jointUseOn,
  presenceOn,
  statusOn,
} from '../../../facts/questions.ts';
import { hasOutlivedItsReport, type Span } from '../../../facts/spans.ts';
import type { Crossing, FactEvent } from '../../../facts/types.ts';
import { formatBareDate, formatDate } from '../../../i18n/dates.ts';
import { formatSince } from '../../../i18n/since.ts';
import type { Telling } from '../telling.ts';
import { placeRows } from './placeRows.ts';

/** A statement on paper, and what it rests on. */
export type Told = { readonly text: string; readonly sources: readonly string[] };

/** A row of a fact sheet: a label, and one statement or several. */
export type FactRow = { readonly label: string; readonly told: readonly Told[] };

type Valued = Span & {
  readonly value: string;
  readonly sources: readonly string[];
  readonly note?: string | undefined;
};

/** Since when something holds; when it was last reported, where that is long ago. */
function tellWhen(span: Span, { facts, locale, translate }: Telling): string {
  const since = formatSince(span.from, locale, translate);
  if (!span.lastReported || !hasOutlivedItsReport(span, facts.dataset.asOf)) return since;
  return `${since}; ${translate('app.lastReported', { date: formatDate(span.lastReported, locale, translate) })}`;
}

/** What holds on the date of the data, since when; and what may have begun by then. Without notes where room is scarce. */
export function tellAnswer<Value extends string, S extends Valued>(
  { value, span, becoming }: Answer<Value, S>,
  word: (value: Value) => string,
  telling: Telling,
  hasNotes = true,
): readonly Told[] {
  const { locale, translate } = telling;
  const text = [word(value), span && tellWhen(span, telling)].filter(Boolean).join(', ');
  const note = hasNotes && span?.note ? ` (${span.note})` : '';
  return [
    { text: text + note, sources: span?.sources ?? [] },
    ...(becoming
      ? [
          {
            text: translate('overview.mayHaveBegun', {
              value: word(becoming.value as Value),
              date: formatBareDate(becoming.from, locale, 'long', true),
              precision: parseDate(becoming.from)?.precision ?? 'month',
            }),
            sources: becoming.sources,
          },
        ]
      : []),
  ];
}

const parties = ['belgrade', 'pristina', 'eu'] as const;

/** Which services are there by what evidence, side by side. */
function servicesRow(crossing: Crossing, { facts, translate }: Telling): FactRow {
  const told = parties.flatMap((party): readonly Told[] => {
    const present = facts.agencies
      .filter(({ side }) => side === party)
      .map((agency) => ({ agency, ...presenceOn(crossing, agency.id, facts.dataset.asOf) }))
      .filter(({ evidence }) => evidence !== 'none');
    if (present.length === 0) return [];
    const words = present.map(({ agency, evidence }) => `${agency.short} (${translate(`evidence.${evidence}`)})`);
    return [
      {
        text: `${translate(`side.${party}`)}: ${words.join('; ')}`,
        sources: [...new Set(present.flatMap(({ span }) => span?.sources ?? []))],
      },
    ];
  });
  return {
    label: translate('takeaway.services'),
    told: [...told, { text: translate('agencies.notAbsent'), sources: [] }],
  };
}

/** What a fact sheet says of a crossing on the date of the data, row by row; all of it from the facts. */
export function factRows(crossing: Crossing, telling: Telling): readonly FactRow[] {
  const { facts, translate } = telling;
  const { asOf } = facts.dataset;
  const jointUse = jointUseOn(crossing, asOf);
  const closure = closureOn(crossing, asOf);
  const row = (label: FactRow['label'], told: readonly Told[]) => ({ label, told });
  return [
    row(
      translate('shared.label.status'),
      tellAnswer(statusOn(crossing, asOf), (value) => translate(`status.${value}`), telling),
    ),
    ...(jointUse
      ? [
          row(
            translate('shared.label.jointUse'),
            tellAnswer(jointUse, (value) => translate(`jointUse.${value}`), telling),
          ),
        ]
      : []),
    ...(closure
      ? [
          row(translate('shared.label.closure'), [
            {
              text: `${translate(`closure.${closure.value}`)}, ${tellWhen(closure, telling)}`,
              sources: closure.sources,
            },
          ]),
        ]
      : []),
    row(
      translate('shared.label.goods'),
      tellAnswer(goodsOn(crossing, asOf), (value) => translate(`goods.${value}`), telling),
    ),
    row(
      translate('shared.label.eulexRole'),
      tellAnswer(eulexRoleOn(crossing, asOf), (value) => translate(`eulexRole.${value}`), telling),
    ),
    servicesRow(crossing, telling),
    ...placeRows(crossing, telling),
  ];
}

/** How many events a fact sheet has room for. */
const eventRoom = 5;

/** The latest events up to the date of the data, newest first; with a crossing, those that concern it. */
export function latestEvents({ facts }: Telling, crossing?: Crossing): readonly FactEvent[] {
  return eventsUpTo(facts.events, facts.dataset.asOf, crossing?.id).slice(-eventRoom).reverse();
}
