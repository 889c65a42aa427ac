import { readDate } from '../../facts/edtf.ts';
import { bySide } from '../../facts/order.ts';
import type { Locale } from '../../facts/types.ts';
import { closureKinds, eulexRoles, goodsRegimes, jointUses, statuses } from '../../facts/vocabulary.ts';
import { crossingName } from '../../i18n/names.ts';
import type { Column } from './columns.ts';
import type { TableRow } from './describeRow.ts';

export type SortKey = Exclude<Column, 'traffic'>;
export type Sorting = { readonly key: SortKey; readonly isDescending: boolean };

/** What the traffic note says has no order. */
export const isSortable = (column: Column): column is SortKey => column !== 'traffic';

/** Null where nothing is known or there is nothing. */
type Comparable = string | number | null;

const readKey: Readonly<Record<SortKey, (row: TableRow, locale: Locale) => Comparable>> = {
  crossing: ({ crossing }, locale) => crossingName(crossing.names, locale),
  status: ({ status }) => statuses.indexOf(status.value),
  since: ({ status }) => (status.span ? readDate(status.span.from).latest : null),
  jointUse: ({ jointUse }) => (jointUse ? jointUses.indexOf(jointUse.value) : null),
  closed: ({ closure }) => (closure ? closureKinds.indexOf(closure.value) : null),
  goods: ({ goods }) => goodsRegimes.indexOf(goods.value),
  eulex: ({ eulex }) => eulexRoles.indexOf(eulex.value),
  services: ({ services }) => services.attested.count,
  host: ({ crossing }) => crossing.host.side,
  roads: ({ crossing }) => bySide(crossing.roads).find(({ number }) => number !== null)?.number ?? null,
  posts: ({ crossing }, locale) => bySide(crossing.posts).map(({ names }) => crossingName(names, locale))[0] ?? null,
  position: ({ crossing }) => crossing.position.longitude,
};

/**
 * The rows in an order: names by the rules of the language, statuses by the codebook, positions from west to east.
 * Equal ones stay in the order of the agreement; those of which nothing is known come last, either way.
 */
export function sortRows(
  rows: readonly TableRow[],
  { key, isDescending }: Sorting,
  locale: Locale,
): readonly TableRow[] {
  const collator = new Intl.Collator(locale, { numeric: true });
  const compare = (one: Comparable, other: Comparable) => {
    if (one === null || other === null) return Number(one === null) - Number(other === null);
    const order =
      typeof one === 'string' && typeof other === 'string' ? collator.compare(one, other) : Number(one) - Number(other);
    return isDescending ? -order : order;
  };
  return [...rows].sort((one, other) => compare(readKey[key](one, locale), readKey[key](other, locale)));
}

/** What a press on a heading makes of the order: upwards, then downwards, then that of the agreement again. */
export function pressHeading(sorting: Sorting | null, key: SortKey): Sorting | null {
  if (sorting?.key !== key) return { key, isDescending: false };
  return sorting.isDescending ? null : { key, isDescending: true };
}
