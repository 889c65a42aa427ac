import type { Locale } from '../facts/types.ts';

/** The pages of text beside the map; each is there in every language. */
export const articles = ['accessibility', 'method', 'terms', 'attribution', 'embedding'] as const;
export type ArticleName = (typeof articles)[number];

/** `en/about/method/`, `sq/embedding/`: where a page of text lies below the site's root. */
export const writeArticlePath = (name: ArticleName, lang: Locale): string =>
  name === 'embedding' ? `${lang}/embedding/` : `${lang}/about/${name}/`;
