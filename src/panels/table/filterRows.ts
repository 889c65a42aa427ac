import type { Status } from '../../facts/types.ts';
import type { Translate } from '../../i18n/translate.tsx';
import { matches } from '../shared/fold.ts';
import type { TableRow } from './describeRow.ts';

/** The words of a row, as far as they tell one crossing from another. */
function wordsOf(row: TableRow, translate: Translate): readonly string[] {
  const { crossing, status, jointUse, closure, goods, eulex } = row;
  return [
    ...[crossing, ...crossing.posts, ...crossing.municipalities].flatMap(({ names }) => [names.sq, names.sr]),
    ...crossing.roads.flatMap(({ number, europeanRoute, route }) => [number ?? '', europeanRoute ?? '', route]),
    crossing.gate?.value ?? '',
    translate(`side.${crossing.host.side}`),
    translate(`status.${status.value}`),
    jointUse ? translate(`jointUse.${jointUse.value}`) : '',
    closure ? translate(`closure.${closure.value}`) : '',
    translate(`goods.${goods.value}`),
    translate(`eulexRole.${eulex.value}`),
  ];
}

/** The rows whose status is not hidden and in which every word of the text occurs, in whatever script it is typed. */
export function filterRows(
  rows: readonly TableRow[],
  hidden: readonly Status[],
  text: string,
  translate: Translate,
): readonly TableRow[] {
  return rows.filter((row) => !hidden.includes(row.status.value) && matches(text.trim(), wordsOf(row, translate)));
}
