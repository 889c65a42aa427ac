import { nameSpans, nameStatements, placeOfCarryingOut } from '../../facts/factIds.ts';
import type { Seeds } from '../../facts/schema.ts';
import type { Span } from '../../facts/spans.ts';
import type { Claim } from './datasetSchema.ts';
import { dateToShow, type LinkTo } from './permalinks.ts';
import { spreadText } from './texts.ts';

type Crossing = Seeds['crossings'][number];
type AuthoredText = Parameters<typeof spreadText>[0];
type Backing = Pick<Claim, 'sources' | 'confidence'> & { readonly note?: AuthoredText | undefined };
type Said = Pick<Claim, 'subject' | 'predicate'> &
  Partial<Pick<Claim, 'value' | 'agency' | 'evidence' | 'about' | 'provision' | 'crossings'>>;
type Shown = Parameters<LinkTo>[0];
type Panel = Shown['panel'];

/** Makes claims of spans: of their ids, of what each of them says, and of the panel or the view that shows it. */
function makeClaims<S extends Span & Backing>(
  spans: readonly S[],
  ids: readonly string[],
  {
    dataset,
    link,
    ...shown
  }: { dataset: Seeds['dataset']; link: LinkTo } & Pick<Shown, 'panel' | 'view' | 'provision'>,
  say: (span: S) => Said & { readonly title?: AuthoredText; readonly text?: AuthoredText },
): readonly Claim[] {
  return spans.map((span, index) => {
    const { title, text, ...said } = say(span);
    const crossing = said.subject === 'agreement' || said.subject === 'eulex' ? null : said.subject;
    return {
      id: ids[index] ?? '',
      permalink: link({ crossing, ...shown, date: dateToShow(span, dataset) }),
      subject: said.subject,
      predicate: said.predicate,
      value: said.value ?? null,
      ...(said.agency ? { agency: said.agency } : {}),
      ...(said.evidence ? { evidence: said.evidence } : {}),
      ...(said.about ? { about: said.about } : {}),
      ...(said.provision ? { provision: said.provision } : {}),
      ...(said.crossings ? { crossings: said.crossings } : {}),
      ...(title ? { title: spreadText(title) } : {}),
      ...(text ? { text: spreadText(text) } : {}),
      from: span.from,
      to: span.to ?? null,
      lastReported: span.lastReported ?? null,
      confidence: span.confidence,
      sources: span.sources,
      ...(span.note ? { note: spreadText(span.note) } : {}),
    };
  });
}

const valueLists = [
  { list: 'status', predicate: 'status', panel: 'overview' },
  { list: 'jointUse', predicate: 'joint-use', panel: 'overview' },
  { list: 'closures', predicate: 'closure', panel: 'overview' },
  { list: 'goods', predicate: 'goods', panel: 'overview' },
  { list: 'eulex', predicate: 'eulex-role', panel: 'eulex' },
] as const;

function listOfCrossing(crossing: Crossing, dataset: Seeds['dataset'], link: LinkTo): readonly Claim[] {
  const { id: subject } = crossing;
  const shown = (panel: Panel) => ({ dataset, link, panel });
  return [
    ...makeClaims(crossing.lede, nameSpans(`${subject}/lede`, crossing.lede), shown('overview'), ({ text }) => ({
      subject,
      predicate: 'summary',
      text,
    })),
    ...valueLists.flatMap(({ list, predicate, panel }) => {
      const spans: readonly (Span & Backing & { readonly value: Claim['value'] })[] = crossing[list];
      return makeClaims(spans, nameSpans(`${subject}/${list}`, spans), shown(panel), ({ value }) => ({
        subject,
        predicate,
        value,
      }));
    }),
    ...crossing.presence.flatMap(({ agency, spans }) =>
      makeClaims(spans, nameSpans(`${subject}/presence/${agency}`, spans), shown('agencies'), ({ evidence }) => ({
        subject,
        predicate: 'presence',
        value: 'present',
        agency,
        evidence,
      })),
    ),
    ...makeClaims(
      crossing.statements,
      nameStatements(subject, crossing.statements),
      shown('overview'),
      (statement) => ({
        subject,
        predicate: 'statement',
        about: statement.about,
        text: statement.text,
      }),
    ),
  ];
}

/** How far the points of the agreement were carried out, where it is told and does not follow from other claims. */
const listCarriedOut = ({ agreement, crossings, dataset }: Seeds, link: LinkTo): readonly Claim[] =>
  agreement.provisions.flatMap(({ id, carriedOut = [] }) =>
    carriedOut.flatMap(({ crossings: where, spans }) =>
      makeClaims(
        spans,
        nameSpans(placeOfCarryingOut(id, where), spans),
        { dataset, link, view: 'agreement', provision: id },
        ({ value, text }) => ({
          subject: 'agreement',
          predicate: 'carried-out',
          value,
          provision: `agreement/provisions/${id}`,
          crossings: where === 'all' ? crossings.map((crossing) => crossing.id) : where,
          text,
        }),
      ),
    ),
  );

/** Every statement that holds for a time, as one list: crossing by crossing, then the agreement, then EULEX. */
export function listClaims(seeds: Seeds, link: LinkTo): readonly Claim[] {
  const { crossings, agreement, eulex, dataset } = seeds;
  const shown = { dataset, link, panel: 'eulex' } as const;
  return [
    ...crossings.flatMap((crossing) => listOfCrossing(crossing, dataset, link)),
    ...makeClaims(
      agreement.statements,
      nameStatements('agreement', agreement.statements),
      { ...shown, panel: 'overview' },
      ({ about, text }) => ({ subject: 'agreement', predicate: 'statement', about, text }),
    ),
    ...listCarriedOut(seeds, link),
    ...makeClaims(eulex.summary, nameSpans('eulex/summary', eulex.summary), shown, ({ text }) => ({
      subject: 'eulex',
      predicate: 'summary',
      text,
    })),
    ...makeClaims(eulex.mandates, nameSpans('eulex/mandates', eulex.mandates), shown, ({ title, text }) => ({
      subject: 'eulex',
      predicate: 'mandate',
      title,
      text,
    })),
  ];
}
