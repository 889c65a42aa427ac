import { toLatin } from '../facts/transliterate.ts';
import type { Locale } from '../facts/types.ts';
import type { ArticleName } from '../state/articles.ts';

/** The texts as people write them: Markdown by `./texts/{name}.{language}.md`; Serbian in Cyrillic. */
export const authoredTexts: Readonly<Record<string, string>> = import.meta.glob('./texts/*.md', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** The text of an article in a locale, its figures still in braces; Serbian in Latin script is derived. Throws where none is. */
export function readText(name: ArticleName, locale: Locale): string {
  const file = `./texts/${name}.${locale === 'sr-Latn' ? 'sr-Cyrl' : locale}.md`;
  const text = authoredTexts[file];
  if (text === undefined) throw new Error(`There is no ${file} in src/articles.`);
  return locale === 'sr-Latn' ? toLatin(text) : text;
}
