import { locales } from '../../src/facts/types.ts';
import { formatDate } from '../../src/i18n/dates.ts';
import { crossingName, crossingNameForms, placeNameForms } from '../../src/i18n/names.ts';
import { panels } from '../../src/state/parameters.ts';
import { crossingIn, factsIn } from './support/facts.ts';
import { lookingAt, markerOf, middleOf } from './support/map.ts';
import { entryOf, openedPanel, panelOf, rowsOf, showView } from './support/parts.ts';
import { test as apart, expect, goTo, openSite, queryOf } from './support/site.ts';
import { chooseLanguage, readPage } from './support/text.ts';
import { test } from './support/window.ts';
import { wordsIn } from './support/words.ts';

const cyrillic = /\p{Script=Cyrillic}/u;
const latin = /\p{Script=Latin}/u;

test('switching the language loads no page and loses nothing', async ({ page }) => {
  const rest = `crossing=brnjak&panel=timeline&date=2018-08&${lookingAt({ zoom: 8.4, latitude: 42.9, longitude: 20.9 })}`;
  await openSite(page, `?${rest}`);
  await openedPanel(page, 'timeline');
  await page.evaluate(() => Object.assign(window, { isSamePage: true }));
  const place = await middleOf(markerOf(page, 'brnjak'));
  for (const locale of ['sq', 'sr-Latn', 'sr-Cyrl', 'en'] as const) {
    await chooseLanguage(page, locale);
    const translate = wordsIn(locale);
    const { names } = crossingIn(locale, 'brnjak');
    const title = [crossingName(names, locale), formatDate('2018-08', locale, translate), translate('app.title')];
    await expect(page).toHaveTitle(title.join(' · '));
    await expect(page.getByRole('tab', { name: translate('panel.timeline'), exact: true })).toHaveAttribute(
      'aria-selected',
      'true',
    );
    await expect(panelOf(page, 'timeline').getByRole('heading', { level: 2 }).first()).toContainText(names.sq);
    await expect(entryOf(page, 'brnjak')).toHaveAttribute('aria-pressed', 'true');
    expect(queryOf(page)).toBe(`?lang=${locale}&${rest}`);
    expect(await middleOf(markerOf(page, 'brnjak'))).toEqual(place);
  }
  expect(await page.evaluate(() => 'isSamePage' in window)).toBe(true);
});

test('the six have both names in list, labels, markers and table, the language’s own first', async ({ page }) => {
  await openSite(page);
  for (const locale of locales) {
    await chooseLanguage(page, locale);
    for (const { id, names } of factsIn(locale).crossings) {
      const [first, second] = crossingNameForms(names, locale);
      await expect(entryOf(page, id).locator('.name-pair > [lang]')).toHaveText([
        first?.text ?? '',
        second?.text ?? '',
      ]);
      await expect(markerOf(page, id)).toHaveAccessibleName(new RegExp(`^${crossingName(names, locale)},`));
      const label = page.locator('.map-overlay text').filter({ hasText: first?.text ?? '' });
      await expect(label.locator('tspan')).toHaveText([first?.text ?? '', second?.text ?? '']);
      if (locale === 'sr-Cyrl') expect(latin.test(first?.text ?? ''), `${first?.text} in Cyrillic`).toBe(false);
    }
  }
  await goTo(page, '?view=table');
  for (const locale of locales) {
    await chooseLanguage(page, locale);
    await expect(rowsOf(page).getByRole('rowheader').locator('.name-pair')).toHaveText(
      factsIn(locale).crossings.map(({ names }) =>
        crossingNameForms(names, locale)
          .map(({ text }) => text)
          .join('\u00a0/ '),
      ),
    );
  }
});

test('in Cyrillic the map’s towns are in Cyrillic, with their Albanian names', async ({ page }) => {
  await openSite(page, '?lang=sr-Cyrl');
  const labels = await page
    .locator('.map-overlay text')
    .evaluateAll((texts) =>
      texts.map((text) =>
        [...text.children].map((line) => ({ lang: line.getAttribute('lang'), text: line.textContent ?? '' })),
      ),
    );
  const towns = labels.slice(6);
  expect(towns.length).toBeGreaterThan(5);
  for (const lines of labels) {
    expect(lines[0]?.lang).toBe('sr-Cyrl');
    for (const { lang, text } of lines) expect((lang === 'sq' ? latin : cyrillic).test(text), text).toBe(true);
  }
  const prishtina = placeNameForms({ sq: 'Prishtinë', sr: 'Приштина' }, 'sr-Cyrl').map(({ text }) => text);
  expect(towns.map((lines) => lines.map(({ text }) => text))).toContainEqual(prishtina);
});

test('no date ends in two full stops, and no message stands there by its id', async ({ page }) => {
  await openSite(page, '?date=2018-08');
  const messageId =
    /(?<![\w/.])(app|map|legend|time|overview|share|shared|status|eulex|agencies|search|table)\.[a-z][\w.]*(?![\w/])/;
  for (const locale of locales) {
    await chooseLanguage(page, locale);
    for (const query of [
      ...panels.map((panel) => `?panel=${panel}&crossing=merdare&date=2018-08`),
      '?view=table&date=2012',
    ]) {
      await showView(page, query);
      const lines = await readPage(page);
      expect(
        lines.filter((line) => /(?<!\.)\.\.(?!\.)/.test(line)),
        `${locale} ${query}`,
      ).toEqual([]);
      expect(
        lines.filter((line) => messageId.test(line)),
        `${locale} ${query}`,
      ).toEqual([]);
    }
  }
});

for (const [browserSpeaks, expected] of [
  ['sq-XK', 'sq'],
  ['sr-RS', 'sr-Cyrl'],
  ['hr-HR', 'sr-Latn'],
  ['fr-FR', 'en'],
] as const) {
  apart.describe(`in a browser that speaks ${browserSpeaks}`, () => {
    apart.use({ locale: browserSpeaks });

    apart(`the page opens in ${expected}`, async ({ page }) => {
      await openSite(page);
      await expect(page.locator('html')).toHaveAttribute('lang', expected);
      await expect(page).toHaveTitle(wordsIn(expected)('app.title'));
    });
  });
}
