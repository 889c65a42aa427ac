import { type Locale, locales } from '../facts/types.ts';
import { type Choices, defaultChoices, type Known, views } from './parameters.ts';
import { serialiseUrl } from './url.ts';

/** A page that is served by itself, and what its path chooses; parameters add to that, and win over it. */
export type Page = Pick<Choices, 'lang' | 'crossing' | 'view'> & {
  /** A page to be shown in somebody else's. */
  readonly mode?: 'embed';
};

/** The page at the site's root, in the language of the browser. */
export const rootPage: Page = { lang: null, crossing: null, view: 'map' };

/**
 * Every page there is: the root, and in each language all six, each of them, the table and what is read; and of all six
 * and each of them one to be shown in somebody else's page.
 */
export function listPages(crossings: readonly string[]): readonly Page[] {
  const inLanguage = (lang: Locale): readonly Page[] => {
    const maps = [null, ...crossings].map((crossing): Page => ({ lang, crossing, view: 'map' }));
    const others = bookViews.map((view): Page => ({ lang, crossing: null, view }));
    return [...maps, ...others, ...maps.map((page): Page => ({ ...page, mode: 'embed' }))];
  };
  return [rootPage, ...locales.flatMap(inLanguage)];
}

/** The views that have pages of their own beside those of the map. */
const bookViews = views.filter((view) => view !== 'map');

/**
 * `''`, `en/`, `en/merdare/`, `en/table/`, `embed/en/merdare/`: where a page lies below the site's root. The table and what
 * is read show no one crossing.
 */
export function writePath({ lang, crossing, view, mode }: Page): string {
  if (lang === null) return '';
  const last = mode === 'embed' || view === 'map' ? crossing : view;
  return `${mode === 'embed' ? 'embed/' : ''}${lang}/${last === null ? '' : `${last}/`}`;
}

/** The address of one path below the site's root from another, so that it holds wherever the site lies. */
export function relate(from: string, to: string): string {
  return `${'../'.repeat(from.split('/').length - 1)}${to}` || './';
}

/** The page at a path below the site's root, with or without the last stroke and `index.html`; null where none is. */
export function parsePath(path: string, { crossings }: Pick<Known, 'crossings'>): Page | null {
  const plain = path.replace(/(^|\/)index\.html$/, '$1').replace(/([^/])$/, '$1/');
  if (plain === '') return rootPage;
  const isEmbedded = plain.startsWith('embed/');
  const [first = '', second = ''] = plain.split('/').slice(isEmbedded ? 1 : 0);
  const lang = locales.find((locale) => locale === first);
  if (!lang) return null;
  const view = isEmbedded ? 'map' : (bookViews.find((candidate) => candidate === second) ?? 'map');
  const crossing = crossings.find((id) => id === second) ?? null;
  const page: Page = { lang, crossing, view, ...(isEmbedded ? { mode: 'embed' } : {}) };
  return writePath(page) === plain ? page : null;
}

/**
 * The address of what is chosen, below the site's root. Who came by a page's path goes on by paths; who came by the
 * root's parameters, by parameters.
 */
export function writeAddress(choices: Choices, isByPath: boolean): string {
  if (!isByPath || choices.lang === null) return serialiseUrl(choices);
  const { lang, crossing, view, mode } = choices;
  const page: Page = { lang, crossing, view, ...(mode === 'embed' ? { mode } : {}) };
  const path = writePath(page);
  // What the path says already.
  const { crossing: itsCrossing, view: itsView } = parsePath(path, { crossings: crossing ? [crossing] : [] }) ?? page;
  const rest = {
    ...choices,
    lang: defaultChoices.lang,
    view: itsView === view ? defaultChoices.view : view,
    crossing: itsCrossing === crossing ? null : crossing,
    mode: mode === 'embed' ? defaultChoices.mode : mode,
  };
  return `${path}${serialiseUrl(rest)}`;
}
