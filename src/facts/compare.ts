import { closureOn, eulexRoleOn, goodsOn, jointUseOn, presenceOn, statusOn } from './questions.ts';
import type { Agency, Crossing } from './types.ts';

/** One of the things that are set beside each other: a crossing on a date. */
export type Compared = { readonly crossing: Crossing; readonly date: string };

/** What is compared, in the order in which it is shown. */
export const comparedRows = [
  'status',
  'since',
  'jointUse',
  'belgrade',
  'pristina',
  'eu',
  'eulexRole',
  'goods',
  'closure',
  'host',
  'roads',
  'posts',
] as const;
export type ComparedRow = (typeof comparedRows)[number];

/** A row: whether all that is compared is alike in it, and for each whether it differs from the first. */
export type Comparison = {
  readonly row: ComparedRow;
  readonly differs: boolean;
  readonly differsFromFirst: readonly boolean[];
};

type Agencies = readonly Agency[];

/** Which services of a side are there, and by what evidence. */
const servicesOf = ({ crossing, date }: Compared, side: Agency['side'], agencies: Agencies) =>
  agencies
    .filter((agency) => agency.side === side)
    .map(({ id }) => `${id} ${presenceOn(crossing, id, date).evidence}`)
    .join();

/** Two values that may hold that day, where the start of the later is not known to the day. */
const withBecoming = (value: string, becoming: { readonly value: string } | undefined) =>
  becoming && becoming.value !== value ? `${value}, perhaps ${becoming.value}` : value;

/** What a thing comes to in each row, as text that is alike where two of them are alike; never shown. */
const keys: Readonly<Record<ComparedRow, (compared: Compared, agencies: Agencies) => string>> = {
  status: ({ crossing, date }) => {
    const { value, becoming } = statusOn(crossing, date);
    return withBecoming(value, becoming);
  },
  since: ({ crossing, date }) => statusOn(crossing, date).span?.from ?? '',
  jointUse: ({ crossing, date }) => {
    const use = jointUseOn(crossing, date);
    return use ? withBecoming(use.value, use.becoming) : 'no facility';
  },
  belgrade: (compared, agencies) => servicesOf(compared, 'belgrade', agencies),
  pristina: (compared, agencies) => servicesOf(compared, 'pristina', agencies),
  eu: (compared, agencies) => servicesOf(compared, 'eu', agencies),
  eulexRole: ({ crossing, date }) => {
    const { value, becoming } = eulexRoleOn(crossing, date);
    return withBecoming(value, becoming);
  },
  goods: ({ crossing, date }) => {
    const { value, becoming } = goodsOn(crossing, date);
    return withBecoming(value, becoming);
  },
  closure: ({ crossing, date }) => closureOn(crossing, date)?.value ?? 'none',
  host: ({ crossing }) => crossing.host.side,
  roads: ({ crossing: { roads } }) =>
    roads
      .map(({ side, number, route }) => `${side} ${number} ${route}`)
      .sort()
      .join(),
  posts: ({ crossing: { posts } }) =>
    posts
      .map(({ side, names }) => `${side} ${names.sq}/${names.sr}`)
      .sort()
      .join(),
};

/** Sets crossings, or one crossing on several dates, beside each other, and says in which rows they differ. */
export function compare(all: readonly Compared[], agencies: Agencies): readonly Comparison[] {
  return comparedRows.map((row) => {
    const texts = all.map((compared) => keys[row](compared, agencies));
    const differsFromFirst = texts.map((text) => text !== texts[0]);
    return { row, differs: differsFromFirst.some(Boolean), differsFromFirst };
  });
}
