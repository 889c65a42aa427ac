import { closureOn, goodsOn, jointUseOn, statusOn } from '../../facts/questions.ts';
import { at, type Span } from '../../facts/spans.ts';
import type { Confidence, Crossing, Facts, Statement } from '../../facts/types.ts';
import type { MessageId } from '../../i18n/messages.ts';
import type { Translate } from '../../i18n/translate.tsx';
import { PlaceNamePair } from '../../ui/NamePair.tsx';
import type { KnownFact } from '../shared/HowDoWeKnow.tsx';
import { Since } from '../shared/Since.tsx';
import { subjects, toldOn } from './told.ts';

type LabelId = Extract<MessageId, `shared.label.${string}`>;
type Backed = { readonly sources: readonly string[]; readonly confidence?: Confidence };

function knownSpan(
  span: (Span & Backed) | undefined,
  label: LabelId,
  { date, key = label }: { date: string; key?: string },
  translate: Translate,
): readonly KnownFact[] {
  if (!span) return [];
  const words = (
    <>
      {translate(label)}, <Since span={span} date={date} />
    </>
  );
  return [{ key, label: words, confidence: span.confidence, sources: span.sources }];
}

/** What the statements of the overview rest on, one by one. */
function knownStatements(statements: readonly Statement[], date: string, translate: Translate): readonly KnownFact[] {
  return subjects.flatMap((subject) => {
    const { holding, over } = toldOn(statements, subject, date);
    return [...holding, ...over].flatMap((statement) => {
      const key = `${subject} ${statement.from} ${statement.text}`;
      return knownSpan(statement, `shared.label.${subject}`, { date, key }, translate).map((fact) => ({
        ...fact,
        text: statement.text,
      }));
    });
  });
}

const known = (key: string, label: KnownFact['label'], { sources, confidence }: Backed): KnownFact => ({
  key,
  label,
  confidence,
  sources,
});

/** Everything that the overview of a crossing shows on a date, and what it rests on. */
export function knownOfCrossing(crossing: Crossing, date: string, translate: Translate): readonly KnownFact[] {
  const { host, municipalities, roads, posts, gate, position } = crossing;
  const label = (id: LabelId) => translate(id);
  return [
    ...knownSpan(at(crossing.lede, date).current, 'shared.label.summary', { date }, translate),
    ...knownSpan(statusOn(crossing, date).span, 'shared.label.status', { date }, translate),
    ...knownSpan(jointUseOn(crossing, date)?.span, 'shared.label.jointUse', { date }, translate),
    ...knownSpan(closureOn(crossing, date), 'shared.label.closure', { date }, translate),
    ...knownSpan(goodsOn(crossing, date).span, 'shared.label.goods', { date }, translate),
    known('host', label('shared.label.host'), host),
    ...municipalities.map((place) =>
      known(
        `municipality ${place.names.sq}`,
        <Named label={label('shared.label.municipalities')} names={place.names} />,
        place,
      ),
    ),
    ...roads.map((road) =>
      known(`road ${road.side} ${road.route}`, `${label('shared.label.roads')}: ${road.number ?? road.route}`, road),
    ),
    ...posts.map((post) =>
      known(
        `post ${post.side} ${post.names.sq}`,
        <Named label={label('shared.label.posts')} names={post.names} />,
        post,
      ),
    ),
    ...(gate ? [known('gate', label('shared.label.gate'), gate)] : []),
    known('position', label('shared.label.position'), position),
    ...knownStatements(crossing.statements, date, translate),
  ];
}

function Named({ label, names }: { label: string; names: Crossing['names'] }) {
  return (
    <>
      {label}: <PlaceNamePair names={names} />
    </>
  );
}

/** Everything that the overview of the agreement shows on a date, and what it rests on. */
export function knownOfAgreement(
  { summary, readings, provisions, statements }: Facts['agreement'],
  documents: readonly Facts['agreement']['agreement'][],
  date: string,
  translate: Translate,
): readonly KnownFact[] {
  return [
    known('summary', translate('shared.label.summary'), summary),
    ...documents.map((document) => known(document.name, document.name, document)),
    ...provisions.map((provision) => known(`provision ${provision.id}`, provision.title, provision)),
    ...readings.map((reading) => known(`reading ${reading.side}`, reading.text, reading)),
    ...knownStatements(statements, date, translate),
  ];
}
