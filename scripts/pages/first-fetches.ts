import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locale } from '../../src/facts/types.ts';
import { readFirstFonts } from './first-fonts.ts';

type Manifest = Readonly<Record<string, { readonly file: string; readonly assets?: readonly string[] }>>;

/** What the app fetches before it can show anything, as paths below the site's root. */
export type FirstFetches = {
  readonly modules: readonly string[];
  readonly facts: string | undefined;
  /** The fonts for what a page says. */
  readonly fontsFor: (text: string) => readonly string[];
};

/**
 * What gives the messages and the facts of a locale: named in its pages, they are on their way while the code is still
 * being read that would ask for them. `dist`: the built site, with its manifest; `faces`: the rules of its faces.
 */
export function readFirstFetches(dist: string, faces: string): (locale: Locale) => FirstFetches {
  const manifest: Manifest = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8'));
  const chunkOf = (id: string) => {
    const chunk = manifest[id];
    if (!chunk) throw new Error(`The build has no chunk of its own for ${id}.`);
    return chunk;
  };
  const fontsFor = readFirstFonts(faces);
  return (locale) => {
    const facts = chunkOf(`virtual:facts/${locale}`);
    return { modules: [chunkOf(`virtual:catalogue/${locale}`).file, facts.file], facts: facts.assets?.[0], fontsFor };
  };
}
