import { toLatin } from '../../facts/transliterate.ts';
import type { Status } from '../../facts/types.ts';
import type { Translate } from '../../i18n/translate.tsx';
import type { TableRow } from './describeRow.ts';

/** Lower case, Latin script, no diacritics: what a filter compares. */
const fold = (text: string) => toLatin(text).toLowerCase().replaceAll('đ', 'd').normalize('NFD').replace(/\p{M}/gu, '');

function wordsOf({ crossing, status, goods }: TableRow, translate: Translate): string {
  return [
    crossing.names,
    ...crossing.posts.map(({ names }) => names),
    ...crossing.municipalities.map(({ names }) => names),
  ]
    .flatMap(({ sq, sr }) => [sq, sr])
    .concat(
      crossing.roads.map(({ number }) => number ?? ''),
      translate(`status.${status.value}`),
      translate(`goods.${goods.value}`),
      translate(`side.${crossing.host.side}`),
    )
    .join(' ');
}

/** The rows whose status is not hidden and in which every word of the text occurs, in whatever script it is typed. */
export function filterRows(
  rows: readonly TableRow[],
  hidden: readonly Status[],
  text: string,
  translate: Translate,
): readonly TableRow[] {
  const asked = fold(text).split(/\s+/).filter(Boolean);
  return rows.filter((row) => {
    if (hidden.includes(row.status.value)) return false;
    const words = fold(wordsOf(row, translate));
    return asked.every((word) => words.includes(word));
  });
}
