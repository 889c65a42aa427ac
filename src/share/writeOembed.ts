import { type Page, writePath } from '../state/pages.ts';
import { localeOf, oembedPath, picturePath, writeLink } from './addresses.ts';
import { describePage, type Telling } from './describePage.ts';
import { escapeText } from './markup.ts';
import { pictureSize } from './pictureSize.ts';

/** The size of the frame, in pixels: a static answer cannot heed `maxwidth`, so it is as wide as a narrow column. */
const frame = { width: 600, height: 480 } as const;

/** A day, in seconds: how long the asker may keep the answer. */
const cacheAge = 86_400;

/**
 * A page's oEmbed answer (oembed.com, version 1.0): where it lies below the site's root, and its JSON.
 * Without an address the answer cannot say where the page is, and a frame with a relative one would show something of
 * the asker's own site: then it is of the type `link`, and says what the page is and no more.
 */
export function writeOembed(
  page: Page,
  { address, ...telling }: Telling & { readonly address: string | null },
): { readonly path: string; readonly json: string } {
  const { facts, translate } = telling;
  const { fullTitle, description } = describePage(page, telling);
  const path = oembedPath(page);
  const shared = {
    version: '1.0',
    title: fullTitle,
    // Beyond what oEmbed names: whoever shows the answer without the frame still has the note to the asterisk.
    description: `${description} ${facts.dataset.footnote}`,
    provider_name: translate('app.title'),
    author_name: translate('app.title'),
    cache_age: cacheAge,
  };
  if (address === null) return { path, json: JSON.stringify({ ...shared, type: 'link' }) };
  const { crossing, view } = page;
  // The map has pages to be framed; what is read is framed as it is.
  const framed: Page = { lang: localeOf(page), crossing, view, ...(view === 'map' ? { mode: 'embed' } : {}) };
  const source = writeLink(writePath(framed), page, address);
  const html = `<iframe src="${escapeText(source)}" title="${escapeText(fullTitle)}" width="${frame.width}" height="${frame.height}"></iframe>`;
  const rich = {
    ...shared,
    type: 'rich',
    provider_url: address,
    html,
    ...frame,
    thumbnail_url: writeLink(picturePath(page), page, address),
    thumbnail_width: pictureSize.width,
    thumbnail_height: pictureSize.height,
  };
  return { path, json: JSON.stringify(rich) };
}
