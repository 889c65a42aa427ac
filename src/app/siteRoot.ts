import { type Locale, locales } from '../facts/types.ts';

/**
 * Where the site lies: its pages say how far up that is. Read when the page opens, before the address changes; null where
 * pages are rendered.
 */
export const siteRoot: URL | null =
  typeof document === 'undefined' ? null : new URL(document.documentElement.dataset.root ?? './', document.baseURI);

/** The icon that the page's head links to stays where it is when the address changes: it is asked for anew then. */
export function keepIconInPlace(): void {
  for (const link of document.querySelectorAll<HTMLLinkElement>('head > link[rel~="icon"]'))
    link.setAttribute('href', link.href);
}

/** The address of a path below the site's root, from wherever one is. */
export const siteAddress = (path: string): string => (siteRoot ? new URL(path, siteRoot).href : `./${path}`);

/** A frame without an origin may open no window: there a link leads on within the frame. */
export const mayOpenWindows = (): boolean => globalThis.origin !== 'null';

/** The language that the path of an address below the root names; null where it names none. */
export function readPathLanguage(pathname: string, root: URL): Locale | null {
  const below = pathname.startsWith(root.pathname) ? pathname.slice(root.pathname.length) : '';
  const path = below.replace(/^embed\//, '');
  return locales.find((locale) => path === locale || path.startsWith(`${locale}/`)) ?? null;
}
