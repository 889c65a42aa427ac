import type { Statement } from '../../facts/report/statement.ts';
import { listStatements } from '../../facts/report/statements.ts';
import type { Facts, Locale, Programme } from '../../facts/types.ts';
import { formatDate } from '../../i18n/dates.ts';
import type { MessageId } from '../../i18n/messages.ts';
import { crossingName, placeName } from '../../i18n/names.ts';
import type { Translate } from '../../i18n/translate.tsx';
import type { Doubted } from '../../state/store.ts';
import { labelOf } from '../../ui/statementLabel.ts';

type Telling = {
  readonly facts: Facts;
  /** The wider record, where it has come. */
  readonly programmes?: readonly Programme[];
  readonly locale: Locale;
  readonly translate: Translate;
};
type CodedId = Extract<MessageId, `${'status' | 'jointUse' | 'closure' | 'goods' | 'eulexRole' | 'side'}.${string}`>;

/** The statement that is shown, known by its very list of sources; undefined where no statement has it. */
export const findDoubted = (
  facts: Facts,
  { sources }: Doubted,
  programmes: readonly Programme[] = [],
): Statement | undefined => listStatements(facts, programmes).find((statement) => statement.sources === sources);

function writeWords({ words }: Statement, { locale, translate }: Telling): string {
  if ('text' in words) return words.text;
  return 'names' in words ? placeName(words.names, locale) : translate(`${words.book}.${words.value}` as CodedId);
}

function writeLabel(statement: Statement, { facts, locale, translate }: Telling): string {
  const ids = statement.crossings === 'all' ? [] : statement.crossings;
  const names = facts.crossings.filter(({ id }) => ids.includes(id)).map((one) => crossingName(one.names, locale));
  return [...names, translate(labelOf(statement))].join(', ');
}

/** A source as its line in the message: id, publisher, date and, where it has one, its address. */
function writeSource(id: string, { facts, locale, translate }: Telling): string {
  const source = facts.sources.find((one) => one.id === id);
  const publisher = facts.publishers.find((one) => one.id === source?.publisher)?.name;
  const date = source?.date ? formatDate(source.date, locale, translate) : translate('source.undated');
  return `- ${[id, publisher, date, source?.url].filter(Boolean).join(', ')}`;
}

/** The message that a correction begins with: which statement, what it says, on what it rests, where it was seen. */
export function writeCorrection(
  doubted: Doubted,
  { address, ...telling }: Telling & { readonly address: string },
): { readonly subject: string; readonly body: string } {
  const { facts, locale, translate } = telling;
  const statement = findDoubted(facts, doubted, telling.programmes);
  const id = statement?.id ?? '?';
  const words = statement ? writeWords(statement, telling) : doubted.text;
  const { version, asOf, footnote } = facts.dataset;
  const body = [
    translate('correct.line.statement', { id }),
    ...(statement ? [translate('correct.line.about', { label: writeLabel(statement, telling) })] : []),
    ...(words ? [translate('correct.line.says', { words })] : []),
    ...(statement?.date
      ? [translate('correct.line.when', { date: formatDate(statement.date, locale, translate) })]
      : []),
    translate('correct.line.sources'),
    ...doubted.sources.map((source) => writeSource(source, telling)),
    translate('correct.line.address', { address }),
    translate('correct.line.data', { version, date: formatDate(asOf, locale, translate) }),
    '',
    translate('correct.ask.wrong'),
    '',
    '',
    translate('correct.ask.source'),
    '',
    '',
    footnote,
  ].join('\n');
  return { subject: translate('correct.subject', { id }), body };
}
