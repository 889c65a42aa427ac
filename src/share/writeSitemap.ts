import { type Page, writePath } from '../state/pages.ts';
import { escapeText, writeTag } from './markup.ts';
import { type Alternate, listAlternates } from './writeHead.ts';

/** A page by its path below the site's root, and where it is in each language. */
export type SitemapEntry = { readonly path: string; readonly alternates: readonly Alternate[] };

/** The sitemap of all pages with their alternates, as XML. `changed`: the date of the data; `texts`: the pages of text. */
export function writeSitemap(
  pages: readonly Page[],
  { address, changed, texts = [] }: { address: string; changed: string; texts?: readonly SitemapEntry[] },
): string {
  const link = (path: string) => new URL(path, address).href;
  const ofMap = pages.map((page): SitemapEntry => ({ path: writePath(page), alternates: listAlternates(page) }));
  const entries = [...ofMap, ...texts].map(({ path, alternates }) => {
    const links = alternates.map((alternate) =>
      writeTag('xhtml:link', { rel: 'alternate', hreflang: alternate.hreflang, href: link(alternate.path) }).replace(
        />$/,
        '/>',
      ),
    );
    return `<url><loc>${escapeText(link(path))}</loc><lastmod>${changed}</lastmod>${links.join('')}</url>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${entries.join('\n')}
</urlset>
`;
}
