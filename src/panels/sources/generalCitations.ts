import type { Facts, Provision } from '../../facts/types.ts';
import { citationOfStatement } from './crossingCitations.ts';
import { always, type Citation, type Support, shownFrom, shownWhileItHolds, type Words } from './support.ts';

type Stated = { readonly sources: readonly string[]; readonly words: Words; readonly date?: string };

function cite(label: Support['label'], panel: Support['panel'], facts: readonly Stated[]): readonly Citation[] {
  return facts.map(({ sources, words, date }) => ({
    sources,
    support: { label, panel, crossings: [], words, date: date ?? null, shown: date ? shownFrom(date) : always },
  }));
}

const told = ({ sources, text }: { sources: readonly string[]; text: string }): Stated => ({
  sources,
  words: { text },
});

const differing = (disputes: Facts['eulex']['disputed']) => disputes.flatMap(({ versions }) => versions.map(told));

/** What was done about a point of the agreement, with the sources. */
const citationsOfCarryingOut = ({ carriedOut = [] }: Provision): readonly Citation[] =>
  carriedOut.flatMap(({ crossings, spans }) =>
    spans.map(({ sources, text, from }) => ({
      sources,
      support: {
        label: 'shared.label.provision' as const,
        panel: 'overview' as const,
        crossings,
        words: { text },
        date: from,
        shown: always,
      },
    })),
  );

/** Every statement about the agreement as a whole, with its sources. */
export function citationsOfAgreement(agreement: Facts['agreement']): readonly Citation[] {
  const { summary, protocol, titles, readings, people, provisions, statements, disputed } = agreement;
  const on = (label: Support['label'], facts: readonly Stated[]) => cite(label, 'overview', facts);
  return [
    ...on('shared.label.summary', [told(summary)]),
    ...on('shared.label.agreement', [{ ...told(agreement.agreement), date: agreement.agreement.date }]),
    ...on('shared.label.protocol', [{ ...told(protocol), date: protocol.date }]),
    ...on(
      'shared.label.title',
      titles.map(({ sources, title }) => told({ sources, text: title })),
    ),
    ...on('shared.label.reading', readings.map(told)),
    ...on(
      'shared.label.person',
      people.map(({ sources, name }) => ({ sources, words: { names: name } })),
    ),
    ...on('shared.label.provision', provisions.map(told)),
    ...provisions.flatMap(citationsOfCarryingOut),
    ...statements.map((statement) => citationOfStatement(statement, [])),
    ...on('shared.sourcesDiffer', differing(disputed)),
  ];
}

/** Every statement about EULEX as a whole, with its sources. */
export function citationsOfEulex({
  summary,
  mandates,
  roles,
  handover,
  disputed,
}: Facts['eulex']): readonly Citation[] {
  const on = (label: Support['label'], facts: readonly Stated[]) => cite(label, 'eulex', facts);
  const held = (label: Support['label'], spans: Facts['eulex']['summary']) =>
    on(label, spans.map(told)).map(({ sources, support }, index) => ({
      sources,
      support: { ...support, date: spans[index]?.from ?? null, shown: shownWhileItHolds(spans, index) },
    }));
  return [
    ...held('shared.label.summary', summary),
    ...on(
      'shared.label.mandate',
      mandates.map((mandate) => ({ ...told(mandate), date: mandate.from })),
    ),
    ...on('shared.label.eulexRole', roles.map(told)),
    ...on('shared.label.handover', [{ ...told(handover), date: handover.date }]),
    ...on('shared.sourcesDiffer', differing(disputed)),
  ];
}

/** What each agency is, and what happened when, with the sources. */
export function citationsOfAgenciesAndEvents({ agencies, events }: Facts): readonly Citation[] {
  return [
    ...cite(
      'shared.label.agency',
      'agencies',
      agencies.map(({ sources, name }) => told({ sources, text: name })),
    ),
    ...events.map(({ sources, title, date, crossings }) => ({
      sources,
      support: {
        label: 'shared.label.event' as const,
        panel: 'timeline' as const,
        crossings,
        words: { text: title },
        date,
        shown: always,
      },
    })),
  ];
}
