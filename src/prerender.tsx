import { renderToStaticMarkup } from 'react-dom/server';
import { ServedPage } from './app/served/ServedPage.tsx';
import { loadFacts } from './facts/load.ts';
import type { Facts, Locale } from './facts/types.ts';
import { loadGround } from './ground/ground.ts';
import { activateLocale, TranslationProvider } from './i18n/translate.tsx';
import { frameAround } from './map/poster/frame.ts';
import { listPages, type Page, writePath } from './state/pages.ts';
import { defaultChoices } from './state/parameters.ts';
import { actions } from './state/store.ts';

export { writeBandRules } from './map/poster/bands.ts';
export { writeFrameRules } from './map/poster/frame.ts';

/** A page as the build writes it: where it lies, the language it is in, what its body holds. */
export type RenderedPage = {
  readonly page: Page;
  readonly path: string;
  readonly locale: Locale;
  readonly body: string;
};

/** The address of one page from another, both below the site's root. */
export function relate(from: string, to: string): string {
  const up = '../'.repeat(from.split('/').length - 1) || './';
  return `${up}${to}`;
}

function render(page: Page, locale: Locale): RenderedPage {
  const path = writePath(page);
  actions.choicesRead({ ...defaultChoices, ...page, lang: locale }, []);
  const addressOf = (crossing: string) => relate(path, writePath({ lang: locale, crossing, view: 'map' }));
  const body = renderToStaticMarkup(
    <TranslationProvider>
      <ServedPage addressOf={addressOf} />
    </TranslationProvider>,
  );
  return { page, path, locale, body };
}

/** Every page of the site; the root in English, which the browser's language may change. */
export async function renderPages(): Promise<readonly RenderedPage[]> {
  await loadGround();
  const rendered: RenderedPage[] = [];
  const { crossings } = await loadFacts('en');
  const pages = listPages(crossings.map(({ id }) => id));
  for (const locale of new Set(pages.map(({ lang }) => lang ?? 'en'))) {
    await activateLocale(locale);
    actions.factsLoaded(await loadFacts(locale));
    for (const page of pages) if ((page.lang ?? 'en') === locale) rendered.push(render(page, locale));
  }
  return rendered;
}

/** The rectangle of the map that the posters frame, in the pixels of the world at zoom 0. */
export const posterFrame = ({ crossings }: Pick<Facts, 'crossings'>) =>
  frameAround(crossings.map(({ position }) => [position.longitude, position.latitude]));

export { loadFacts };
