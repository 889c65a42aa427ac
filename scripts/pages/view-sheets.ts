import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '../../src/state/pages.ts';

type Manifest = Readonly<
  Record<string, { readonly css?: readonly string[]; readonly imports?: readonly string[]; readonly isEntry?: boolean }>
>;

const capitalise = (word: string) => word[0]?.toUpperCase() + word.slice(1);

/** The source of what a page shows beside what every page holds; null where there is nothing. */
export function sourceOf({ view, mode }: Page): string | null {
  if (mode === 'embed') return 'src/app/EmbedLayout.tsx';
  if (view === 'table') return 'src/app/TableLayout.tsx';
  return view === 'map' ? null : `src/panels/${view}/${capitalise(view)}View.tsx`;
}

/** The style sheets of a chunk and of what it imports, those of the entries aside: these stand in every page. */
export function listSheets(manifest: Manifest, sources: readonly string[]): readonly string[] {
  const collect = (key: string, seen = new Set<string>()): Set<string> => {
    if (seen.has(key)) return seen;
    seen.add(key);
    for (const next of manifest[key]?.imports ?? []) collect(next, seen);
    return seen;
  };
  const sheetsOf = (keys: readonly string[]) =>
    new Set(keys.flatMap((key) => [...collect(key)]).flatMap((key) => manifest[key]?.css ?? []));
  const everywhere = sheetsOf(Object.keys(manifest).filter((key) => manifest[key]?.isEntry));
  return [...sheetsOf(sources)].filter((sheet) => !everywhere.has(sheet));
}

/**
 * What gives the style sheets of a page's own view, as paths below the site's root: they come with the page, which is
 * read before any script. `dist`: the built site, with its manifest.
 */
export function readViewSheets(dist: string): (page: Page) => readonly string[] {
  const manifest: Manifest = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8'));
  return (page) => {
    const source = sourceOf(page);
    if (source === null) return [];
    if (!manifest[source]) throw new Error(`The build has no chunk of its own for ${source}.`);
    const layout = source.startsWith('src/panels/') ? ['src/app/ReadingLayout.tsx'] : [];
    return listSheets(manifest, [source, ...layout]);
  };
}
