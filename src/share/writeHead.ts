import { type Locale, locales } from '../facts/types.ts';
import { type Page, writePath } from '../state/pages.ts';
import { oembedPath, picturePath, writeLink } from './addresses.ts';
import { type DownloadFile, dataFolder } from './data/downloads.ts';
import { describeDataset } from './describeDataset.ts';
import { describePage, type Telling } from './describePage.ts';
import { escapeText, writeJsonForScript, writeTag } from './markup.ts';
import { pictureSize } from './pictureSize.ts';

/** The languages as Open Graph names them; it knows no scripts. */
const openGraphLocales: Readonly<Record<Locale, string>> = {
  en: 'en_GB',
  sq: 'sq_AL',
  'sr-Latn': 'sr_RS',
  'sr-Cyrl': 'sr_RS',
};

/** A page in another language, by its path below the site's root. */
export type Alternate = { readonly hreflang: string; readonly path: string };

/** What changes in the data. */
const feed: DownloadFile = 'changelog.xml';

/** The same page in each language, and for all other readers the root, which asks their browser. */
export function listAlternates(page: Page): readonly Alternate[] {
  return [
    ...locales.map((lang) => ({ hreflang: lang, path: writePath({ ...page, lang }) })),
    { hreflang: 'x-default', path: '' },
  ];
}

/** A page as social networks show it; both addresses as the page writes them. */
type SharedPage = {
  readonly title: string;
  readonly description: string;
  readonly url: string;
  readonly picture: string;
  readonly pictureText: string;
};

/** The Open Graph tags of a page, and the card that shows them on Twitter. */
export function writeOpenGraph(
  { title, description, url, picture, pictureText }: SharedPage,
  { locale, translate }: Pick<Telling, 'locale' | 'translate'>,
): readonly string[] {
  const property = (name: string, content: string | number) =>
    writeTag('meta', { property: `og:${name}`, content: String(content) });
  const own = openGraphLocales[locale];
  const others = new Set(Object.values(openGraphLocales).filter((other) => other !== own));
  return [
    property('type', 'website'),
    property('site_name', translate('app.title')),
    property('title', title),
    property('description', description),
    property('url', url),
    property('locale', own),
    ...[...others].map((other) => property('locale:alternate', other)),
    property('image', picture),
    property('image:type', 'image/png'),
    property('image:width', pictureSize.width),
    property('image:height', pictureSize.height),
    property('image:alt', pictureText),
    // Title, description and picture are those of Open Graph.
    writeTag('meta', { name: 'twitter:card', content: 'summary_large_image' }),
  ];
}

/** The head of a page that is made for somebody else's: to be found is the full one. */
function writeFrameHead({ mode, ...full }: Page, title: string, description: string, link: (path: string) => string) {
  return [
    `<title>${escapeText(title)}</title>`,
    writeTag('meta', { name: 'description', content: description }),
    writeTag('meta', { name: 'robots', content: 'noindex' }),
    writeTag('link', { rel: 'canonical', href: link(writePath(full)) }),
  ].join('\n');
}

/**
 * What stands in the head of a served page beside what every page has: title, description, canonical address and
 * alternates, Open Graph, Twitter card, the dataset as JSON-LD, the way to the oEmbed answer. As markup, escaped.
 * `address`: where the site lies, with a stroke at the end; null where the build does not know, then all are relative.
 */
export function writeHead(page: Page, { address, ...telling }: Telling & { readonly address: string | null }): string {
  const { title, fullTitle, description, pictureText } = describePage(page, telling);
  const link = (path: string) => writeLink(path, page, address);
  if (page.mode === 'embed') return writeFrameHead(page, title, description, link);
  return [
    `<title>${escapeText(title)}</title>`,
    writeTag('meta', { name: 'description', content: description }),
    writeTag('link', { rel: 'canonical', href: link(writePath(page)) }),
    ...listAlternates(page).map(({ hreflang, path }) =>
      writeTag('link', { rel: 'alternate', hreflang, href: link(path) }),
    ),
    ...writeOpenGraph(
      { title: fullTitle, description, url: link(writePath(page)), picture: link(picturePath(page)), pictureText },
      telling,
    ),
    writeTag('link', { rel: 'alternate', type: 'application/json+oembed', href: link(oembedPath(page)), title }),
    writeTag('link', { rel: 'alternate', type: 'application/atom+xml', href: link(`${dataFolder}${feed}`) }),
    `<script type="application/ld+json">${writeJsonForScript(describeDataset(page, telling, address))}</script>`,
  ].join('\n');
}
