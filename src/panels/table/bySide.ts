import type { Side } from '../../facts/types.ts';

/** Both sides in alphabetical order, whatever the order of the file. */
export const bySide = <Item extends { readonly side: Side }>(items: readonly Item[]): readonly Item[] =>
  [...items].sort((a, b) => a.side.localeCompare(b.side, 'en'));
