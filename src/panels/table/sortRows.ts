import { readDate } from '../../facts/edtf.ts';
import type { Locale } from '../../facts/types.ts';
import { eulexRoles, goodsRegimes, statuses } from '../../facts/vocabulary.ts';
import { crossingName } from '../../i18n/names.ts';
import type { TableRow } from './describeRow.ts';

export const sortKeys = ['crossing', 'status', 'since', 'goods', 'host', 'eulex', 'services'] as const;
export type SortKey = (typeof sortKeys)[number];
export type Sorting = { readonly key: SortKey; readonly isDescending: boolean };

type Comparable = string | number;

const readKey: Readonly<Record<SortKey, (row: TableRow, locale: Locale) => Comparable>> = {
  crossing: ({ crossing }, locale) => crossingName(crossing.names, locale),
  status: ({ status }) => statuses.indexOf(status.value),
  since: ({ status }) => (status.span ? readDate(status.span.from).latest : ''),
  goods: ({ goods }) => goodsRegimes.indexOf(goods.value),
  host: ({ crossing }) => crossing.host.side,
  eulex: ({ eulex }) => eulexRoles.indexOf(eulex.value),
  services: ({ services }) => services.attested,
};

/** The rows in an order; equal ones stay in the order of the agreement. Names by the rules of the language. */
export function sortRows(
  rows: readonly TableRow[],
  { key, isDescending }: Sorting,
  locale: Locale,
): readonly TableRow[] {
  const collator = new Intl.Collator(locale);
  const compare = (a: Comparable, b: Comparable) =>
    typeof a === 'string' && typeof b === 'string' ? collator.compare(a, b) : Number(a) - Number(b);
  const read = readKey[key];
  return [...rows].sort((a, b) => compare(read(a, locale), read(b, locale)) * (isDescending ? -1 : 1));
}

/** What a press on a column's heading makes of the order: that column upwards, then downwards, then up again. */
export function pressHeading(sorting: Sorting | null, key: SortKey): Sorting {
  return { key, isDescending: sorting?.key === key ? !sorting.isDescending : false };
}
