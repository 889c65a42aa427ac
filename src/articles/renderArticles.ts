import { loadFacts } from '../facts/load.ts';
import { locales } from '../facts/types.ts';
import { activateLocale, loadMessages, translate } from '../i18n/translate.tsx';
import type { SitemapEntry } from '../share/writeSitemap.ts';
import { type ArticleName, articles, writeArticlePath } from '../state/articles.ts';
import { listArticleAlternates, writeArticle } from './writeArticle.ts';

/** A page of text as the build writes it: where it lies, where it is in each language, and the whole document. */
export type RenderedArticle = SitemapEntry & { readonly name: ArticleName; readonly html: string };

/**
 * Renders the pages of text in every language. `address`: where the site will lie, null where that is not known;
 * `sheets`: the paths of their style sheets, below the site's root.
 */
export async function renderArticles(
  address: string | null,
  sheets: readonly string[],
): Promise<readonly RenderedArticle[]> {
  const rendered: RenderedArticle[] = [];
  for (const locale of locales) {
    await activateLocale(locale);
    await loadMessages('articles');
    const telling = { facts: await loadFacts(locale), locale, translate, address, sheets };
    for (const name of articles)
      rendered.push({
        name,
        path: writeArticlePath(name, locale),
        html: writeArticle(name, telling),
        alternates: listArticleAlternates(name),
      });
  }
  return rendered;
}
