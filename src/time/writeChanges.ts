import { countStatuses } from '../facts/questions.ts';
import type { ClosureSpan, Crossing, EulexRole, GoodsSpan, JointUse, Locale, Status } from '../facts/types.ts';
import { statuses } from '../facts/vocabulary.ts';
import { formatBareDate, formatDate } from '../i18n/dates.ts';
import { joinList } from '../i18n/lists.ts';
import { crossingName } from '../i18n/names.ts';
import type { Translate } from '../i18n/translate.tsx';
import { type ChangeClause, type ChangeDescription, describeChanges } from './describeChanges.ts';

/** In which language a sentence is written. */
export type Writer = { readonly locale: Locale; readonly translate: Translate };

/** Beyond so many changes a sentence counts them instead of naming them. */
const MOST_CHANGES = 12;
/** Beyond so many clauses a sentence names the weightiest and counts the rest. */
const MOST_CLAUSES = 2;

const camelCase = (value: string) => value.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

const namesOf = (crossings: readonly Crossing[], locale: Locale) =>
  joinList(
    crossings.map(({ names }) => crossingName(names, locale)),
    locale,
  );

function writeForward(clause: ChangeClause, description: ChangeDescription, { locale, translate }: Writer): string {
  const { kind, value, doubt, crossings } = clause;
  const count = crossings.length;
  const names = namesOf(crossings, locale);
  const where = translate('time.at', { count, names });
  const { operating, completed, total } = description;
  switch (kind) {
    case 'status':
      if (value === 'interim') return translate('time.changed.interim', { count, names, doubt, operating, total });
      if (value === 'building') return translate('time.changed.building', { count, doubt, where });
      if (value === 'completed') return translate('time.changed.completed', { count, where, doubt, completed, total });
      return writeBackward(clause, { locale, translate });
    case 'jointUse':
      return translate('time.changed.jointUse', { value, doubt, where });
    case 'closure':
      return translate('time.changed.closure', { value: camelCase(value), count, names, where });
    case 'goods':
      return translate('time.changed.goods', { value: camelCase(value), doubt, where });
    case 'eulex':
      return translate('time.changed.eulex', { value: camelCase(value), doubt, where });
  }
}

function labelOf({ kind, value }: ChangeClause, translate: Translate): string {
  switch (kind) {
    case 'status':
      return translate(`status.${value as Status}`);
    case 'jointUse':
      return translate(`jointUse.${value as JointUse}`);
    case 'closure':
      return value === 'unreported'
        ? translate('time.noClosure')
        : translate(`closure.${value as ClosureSpan['value']}`);
    case 'goods':
      return translate(`goods.${value as GoodsSpan['value']}`);
    case 'eulex':
      return translate(`eulexRole.${value as EulexRole}`);
  }
}

/** Going back in time nothing begins or ends: the clause says how it was. */
function writeBackward(clause: ChangeClause, { locale, translate }: Writer): string {
  const { crossings } = clause;
  const names = crossings.length === 6 ? translate('time.allSix') : namesOf(crossings, locale);
  return translate('time.back', { names, value: labelOf(clause, translate) });
}

const writeClause = (clause: ChangeClause, description: ChangeDescription, writer: Writer) =>
  description.isBackward ? writeBackward(clause, writer) : writeForward(clause, description, writer);

function writeDescription(description: ChangeDescription, from: string, writer: Writer): string {
  const { clauses, changeCount, completed, total } = description;
  const { translate, locale } = writer;
  if (changeCount === 0) return translate('time.nothing');
  if (changeCount > MOST_CHANGES || (clauses.length > MOST_CLAUSES && clauses[0]?.kind !== 'status'))
    return translate('time.many', {
      count: changeCount,
      from: formatBareDate(from, locale, 'long', true),
      completed,
      total,
    });
  const named = clauses.length > MOST_CLAUSES ? clauses.slice(0, 1) : clauses;
  const rest = changeCount - named.reduce((sum, { crossings }) => sum + crossings.length, 0);
  return [
    ...named.map((clause) => writeClause(clause, description, writer)),
    ...(rest > 0 ? [translate('time.further', { count: rest })] : []),
  ].join('; ');
}

/** One sentence on what is different on a date from another. */
export function writeChanges(crossings: readonly Crossing[], from: string, to: string, writer: Writer): string {
  const changes = writeDescription(describeChanges(crossings, from, to), from, writer);
  const { locale, translate } = writer;
  return translate('time.sentence', { date: formatDate(to, locale, translate), changes });
}

/** One sentence on how many crossings have which status on a date. */
export function writeState(crossings: readonly Crossing[], date: string, { locale, translate }: Writer): string {
  const counts = countStatuses(crossings, date);
  const parts = [...statuses].reverse().flatMap((status) => {
    const count = counts[status];
    return count > 0 ? [translate(`time.count.${status}`, { count })] : [];
  });
  return translate('time.sentence', {
    date: formatDate(date, locale, translate),
    changes: parts.join(', '),
  });
}
