import { type Page, writePath } from '../state/pages.ts';
import { escapeText, writeTag } from './markup.ts';
import { listAlternates } from './writeHead.ts';

/** The sitemap of all pages with their alternates, as XML. `changed`: the date of the data. */
export function writeSitemap(
  pages: readonly Page[],
  { address, changed }: { address: string; changed: string },
): string {
  const link = (path: string) => new URL(path, address).href;
  const entries = pages.map((page) => {
    const alternates = listAlternates(page).map(({ hreflang, path }) =>
      writeTag('xhtml:link', { rel: 'alternate', hreflang, href: link(path) }).replace(/>$/, '/>'),
    );
    return `<url><loc>${escapeText(link(writePath(page)))}</loc><lastmod>${changed}</lastmod>${alternates.join('')}</url>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${entries.join('\n')}
</urlset>
`;
}
