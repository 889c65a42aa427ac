import { renderToStaticMarkup } from 'react-dom/server';
import { drawSharePicture } from './app/drawSharePicture.tsx';
import { ServedPage } from './app/served/ServedPage.tsx';
import { loadFacts } from './facts/load.ts';
import type { Locale } from './facts/types.ts';
import { loadGround } from './ground/ground.ts';
import { activateLocale, loadMessages, messageGroups, TranslationProvider, translate } from './i18n/translate.tsx';
import { writeBandRules } from './map/poster/bands.ts';
import { frameAround, writeFrameRules } from './map/poster/frame.ts';
import { localeOf, picturePath, writeLink } from './share/addresses.ts';
import { writeHead } from './share/writeHead.ts';
import { writeOembed } from './share/writeOembed.ts';
import { listPages, type Page, writePath } from './state/pages.ts';
import { defaultChoices } from './state/parameters.ts';
import { actions } from './state/store.ts';
import { prepareProgrammes } from './ui/useProgrammes.ts';

export { renderArticles } from './articles/renderArticles.ts';
export { addressHint, readSiteAddress } from './share/addresses.ts';
export { writeSitemap } from './share/writeSitemap.ts';

/** A page as the build writes it: where it lies, what its head and its body hold, and what lies beside it. */
export type RenderedPage = {
  readonly page: Page;
  readonly path: string;
  readonly locale: Locale;
  readonly head: string;
  readonly body: string;
  readonly oembed: { readonly path: string; readonly json: string };
};

export type RenderedSite = {
  readonly pages: readonly RenderedPage[];
  /** The pictures for sharing, each an SVG by the path of the PNG that it becomes. */
  readonly pictures: ReadonlyMap<string, string>;
  /** The rules that fit the posters into maps of any size. */
  readonly posterRules: string;
  /** The date of the data. */
  readonly changed: string;
};

/**
 * Renders every page of the site; the root in English, which the browser's language may change. `address`: where the
 * site will lie, null where that is not known.
 */
export async function renderSite(address: string | null): Promise<RenderedSite> {
  const ground = await loadGround();
  const { crossings, dataset } = await loadFacts('en');
  const allPages = listPages(crossings.map(({ id }) => id));
  const pages: RenderedPage[] = [];
  const pictures = new Map<string, string>();
  for (const locale of new Set(allPages.map(localeOf))) {
    await activateLocale(locale);
    await Promise.all([...messageGroups.map(loadMessages), prepareProgrammes()]);
    const facts = await loadFacts(locale);
    actions.factsLoaded(facts);
    const telling = { facts, locale, translate };
    for (const page of allPages.filter((one) => localeOf(one) === locale)) {
      actions.choicesRead({ ...defaultChoices, ...page, lang: locale }, []);
      const { mode, ...fullPage } = page;
      const beside = { lang: locale, view: 'map', ...(mode ? { mode } : {}) } as const;
      const addressOf = (crossing: string) => writeLink(writePath({ ...beside, crossing }), page, null);
      const fullAddress = writeLink(writePath(fullPage), page, null);
      pages.push({
        page,
        path: writePath(page),
        locale,
        head: writeHead(page, { ...telling, address }),
        body: renderToStaticMarkup(
          <TranslationProvider>
            <ServedPage addressOf={addressOf} fullAddress={fullAddress} />
          </TranslationProvider>,
        ),
        // The frame's answer is that of the full page.
        oembed: writeOembed(fullPage, { ...telling, address }),
      });
      const path = picturePath(page);
      // Root, overview and table share one.
      if (!pictures.has(path)) pictures.set(path, drawSharePicture(page.crossing, { ...telling, ground }));
    }
  }
  const frame = frameAround(crossings.map(({ position }) => [position.longitude, position.latitude]));
  const bands = new Set(pages.flatMap(({ body }) => body.match(/\bbands-\d+-\d+\b/g) ?? []));
  return {
    pages,
    pictures,
    posterRules: [writeFrameRules(frame), writeBandRules(frame, bands)].join('\n'),
    changed: dataset.asOf,
  };
}
