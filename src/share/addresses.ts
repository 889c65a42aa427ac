import type { Locale } from '../facts/types.ts';
import { type Page, relate, writePath } from '../state/pages.ts';

/** In what language a page is served: the root's own says English until a script knows better. */
export const localeOf = ({ lang }: Page): Locale => lang ?? 'en';

const nameOf = ({ crossing, view }: Page, otherwise: string) => (view === 'map' ? (crossing ?? otherwise) : otherwise);

/** Where a page's picture for sharing lies below the site's root; root, table and what is read have that of all six. */
export const picturePath = (page: Page): string => `og/${localeOf(page)}/${nameOf(page, 'index')}.png`;

/** Where a page's oEmbed answer lies below the site's root; the root has the English one. */
export const oembedPath = (page: Page): string =>
  `oembed/${localeOf(page)}/${page.view === 'map' ? nameOf(page, 'index') : page.view}.json`;

/**
 * The address of a path below the site's root, as a page writes it: whole where it is known where the site lies,
 * else from the page, so that it holds below any path.
 */
export function writeLink(path: string, from: Page, address: string | null): string {
  if (address !== null) return new URL(path, address).href;
  return relate(writePath(from), path);
}

/**
 * Reads SITE_ADDRESS: where the site will lie, a web address with a stroke at the end; null where it is not given.
 * Throws what is wrong with it, in one line.
 */
export function readSiteAddress(text: string | undefined): string | null {
  if (!text) return null;
  const url = URL.canParse(text) ? new URL(text) : null;
  const isPlain = url && /^https?:$/.test(url.protocol) && !url.search && !url.hash && !url.username && !url.password;
  if (!isPlain || !url.pathname.endsWith('/') || !text.endsWith('/'))
    throw new Error(
      `SITE_ADDRESS is "${text}"; it is a web address that ends with a stroke: https://maps.example.org/six/`,
    );
  return url.href;
}

/** What the build says where SITE_ADDRESS is not given. */
export const addressHint =
  'Social networks and oEmbed want whole addresses: build with SITE_ADDRESS=https://… to have them, and a sitemap.';
