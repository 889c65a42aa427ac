import { nameByOwn, nameBySide, placeOfCarryingOut } from '../factIds.ts';
import type { Facts, Programme, Provision } from '../types.ts';
import { listCrossingStatements, listSaid, listSpans } from './crossingStatements.ts';
import { listProgrammeStatements } from './programmeStatements.ts';
import { type Backed, type Field, fromBacking, type RecordStatement, type Statement, type Words } from './statement.ts';

/** A statement of no one crossing that does not grow old. */
const general = (
  id: string,
  field: Field,
  fact: Backed,
  { words, panel = 'overview', date }: { words: Words; panel?: RecordStatement['panel']; date?: string },
): RecordStatement => ({ id, field, panel, words, crossings: [], isCurrent: false, date, ...fromBacking(fact) });

/** What was done about a point of the agreement, where and since when. */
const listCarriedOut = ({ id, carriedOut = [] }: Provision, asOf: string): readonly RecordStatement[] =>
  carriedOut.flatMap(({ crossings, spans }) =>
    listSpans(placeOfCarryingOut(id, crossings), { field: 'provision', panel: 'overview' }, spans, {
      say: ({ text }) => ({ text }),
      crossings,
      asOf,
    }),
  );

function listAgreementStatements({ agreement, dataset }: Facts): readonly RecordStatement[] {
  const { summary, protocol, titles, readings, people, provisions, statements } = agreement;
  const readingIds = nameBySide('agreement/readings', readings);
  const provisionIds = nameByOwn('agreement/provisions', provisions);
  const place = 'agreement';
  return [
    general('agreement/summary', 'summary', summary, { words: { text: summary.text } }),
    ...(
      [
        ['agreement', agreement.agreement],
        ['protocol', protocol],
      ] as const
    ).map(([field, document]) =>
      general(`agreement/${field}`, field, document, { words: { text: document.text }, date: document.date }),
    ),
    ...titles.map((one, index) =>
      general(`agreement/titles/${index + 1}`, 'title', one, { words: { text: one.title } }),
    ),
    ...readings.map((one, index) => general(readingIds[index] ?? place, 'reading', one, { words: { text: one.text } })),
    ...people.map((one, index) =>
      general(`agreement/people/${index + 1}`, 'person', one, { words: { names: one.name } }),
    ),
    ...provisions.map((one, index) =>
      general(provisionIds[index] ?? place, 'provision', one, { words: { text: one.text } }),
    ),
    ...provisions.flatMap((one) => listCarriedOut(one, dataset.asOf)),
    ...listSaid(place, statements, [], dataset.asOf),
  ];
}

function listEulexStatements({ eulex, dataset }: Facts): readonly RecordStatement[] {
  const { summary, mandates, roles, handover } = eulex;
  const say = ({ text }: { text: string }): Words => ({ text });
  const told = { say, crossings: [], asOf: dataset.asOf };
  return [
    ...listSpans('eulex/summary', { field: 'summary', panel: 'eulex' }, summary, told),
    ...listSpans('eulex/mandates', { field: 'mandate', panel: 'eulex' }, mandates, told),
    ...roles.map((one) =>
      general(`eulex/roles/${one.role}`, 'eulexRole', one, { words: { text: one.text }, panel: 'eulex' }),
    ),
    general('eulex/handover', 'handover', handover, {
      words: { text: handover.text },
      panel: 'eulex',
      date: handover.date,
    }),
  ];
}

function walk(facts: Facts): readonly RecordStatement[] {
  const { crossings, agencies, events, dataset } = facts;
  return [
    ...crossings.flatMap((crossing) => listCrossingStatements(crossing, agencies, dataset.asOf)),
    ...listAgreementStatements(facts),
    ...listEulexStatements(facts),
    ...agencies.map((one) =>
      general(`agencies/${one.id}`, 'agency', one, { words: { text: one.duty }, panel: 'agencies' }),
    ),
    ...events.map((one) => ({
      ...general(`events/${one.id}`, 'event', one, { words: { text: one.title }, panel: 'timeline', date: one.date }),
      crossings: one.crossings,
    })),
  ];
}

const walkedBefore = new WeakMap<Facts, readonly RecordStatement[]>();

/** Every statement about crossings, agreement, EULEX and services but those that are disputed, the crossings' first. */
export function listRecordStatements(facts: Facts): readonly RecordStatement[] {
  const known = walkedBefore.get(facts) ?? walk(facts);
  walkedBefore.set(facts, known);
  return known;
}

/** The same and, behind them, every statement of the programmes. */
export const listStatements = (facts: Facts, programmes: readonly Programme[] = []): readonly Statement[] => [
  ...listRecordStatements(facts),
  ...programmes.flatMap((programme) => listProgrammeStatements(programme, facts.dataset.asOf)),
];
