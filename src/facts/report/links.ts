import type { Facts, Programme } from '../types.ts';

/** A link, and the source that it leads to. */
export type Link = { readonly source: string; readonly url: string };

/** The links that can be followed, to see whether they still lead where they did. */
export const listLinks = ({ sources }: Facts): readonly Link[] =>
  sources.flatMap(({ id, url }) => (url ? [{ source: id, url }] : []));

/** The sources that no statement, no dispute and no title rests on. */
export function listUncited(facts: Facts, programmes: readonly Programme[] = []): readonly string[] {
  const cited = new Set<string>();
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) for (const item of value) visit(item);
    else if (value !== null && typeof value === 'object')
      for (const [key, item] of Object.entries(value)) {
        if (key === 'sources' && Array.isArray(item)) for (const id of item) cited.add(String(id));
        visit(item);
      }
  };
  for (const [key, value] of Object.entries(facts)) if (key !== 'sources') visit(value);
  visit(programmes);
  return facts.sources.flatMap(({ id }) => (cited.has(id) ? [] : [id]));
}
