import { type Locale, locales } from '../facts/types.ts';
import { type Choices, defaultChoices, type Known } from './parameters.ts';
import { serialiseUrl } from './url.ts';

/** A page that is served by itself, and what its path chooses; parameters add to that, and win over it. */
export type Page = Pick<Choices, 'lang' | 'crossing' | 'view'>;

/** The page at the site's root, in the language of the browser. */
export const rootPage: Page = { lang: null, crossing: null, view: 'map' };

/** Every page there is: the root, and in each language all six, each of them, and the table. */
export function listPages(crossings: readonly string[]): readonly Page[] {
  const inLanguage = (lang: Locale): readonly Page[] => [
    { lang, crossing: null, view: 'map' },
    ...crossings.map((crossing): Page => ({ lang, crossing, view: 'map' })),
    { lang, crossing: null, view: 'table' },
  ];
  return [rootPage, ...locales.flatMap(inLanguage)];
}

/** `''`, `en/`, `en/merdare/`, `en/table/`: where a page lies below the site's root. The table shows no one crossing. */
export function writePath({ lang, crossing, view }: Page): string {
  if (lang === null) return '';
  if (view === 'table') return `${lang}/table/`;
  return crossing === null ? `${lang}/` : `${lang}/${crossing}/`;
}

/** The address of one path below the site's root from another, so that it holds wherever the site lies. */
export function relate(from: string, to: string): string {
  return `${'../'.repeat(from.split('/').length - 1)}${to}` || './';
}

/** The page at a path below the site's root, with or without the last stroke and `index.html`; null where none is. */
export function parsePath(path: string, { crossings }: Pick<Known, 'crossings'>): Page | null {
  const plain = path.replace(/(^|\/)index\.html$/, '$1').replace(/([^/])$/, '$1/');
  if (plain === '') return rootPage;
  const [first = '', second = ''] = plain.split('/');
  const lang = locales.find((locale) => locale === first);
  if (!lang) return null;
  const view = second === 'table' ? 'table' : 'map';
  const page: Page = { lang, crossing: crossings.find((id) => id === second) ?? null, view };
  return writePath(page) === plain ? page : null;
}

/**
 * The address of what is chosen, below the site's root. Who came by a page's path goes on by paths; who came by the
 * root's parameters, by parameters.
 */
export function writeAddress(choices: Choices, isByPath: boolean): string {
  if (!isByPath || choices.lang === null) return serialiseUrl(choices);
  const { lang, crossing, view } = choices;
  const isTable = view === 'table';
  const rest = {
    ...choices,
    lang: defaultChoices.lang,
    view: defaultChoices.view,
    crossing: isTable ? crossing : null,
  };
  return `${writePath({ lang, crossing, view })}${serialiseUrl(rest)}`;
}
