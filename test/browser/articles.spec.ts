import { locales } from '../../src/facts/types.ts';
import { articles, writeArticlePath } from '../../src/state/articles.ts';
import { findAxeFaults } from './support/axe.ts';
import { standInForMap } from './support/mapStandIn.ts';
import { desk, expect, openSite, phone, test } from './support/site.ts';
import { findSmallTargets } from './support/targets.ts';
import { wordsIn } from './support/words.ts';

test('the pages of text have nothing that axe finds, in each language, on paper white and on black', async ({
  page,
}) => {
  for (const [place, locale] of locales.entries()) {
    for (const [colorScheme, size] of [
      ['light', phone],
      ['dark', desk],
    ] as const) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize(size);
      const path = writeArticlePath(articles[place] ?? 'method', locale);
      await page.goto(`./${path}`);
      expect(await findAxeFaults(page), path).toEqual([]);
      expect(await findSmallTargets(page), path).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), path).toBeLessThanOrEqual(0);
    }
  }
});

test('one gets from the map to a page of text, through the languages, and back; its styles and its frames are there', async ({
  page,
  baseURL,
}) => {
  await openSite(page, 'en/merdare/');
  const footnote = page.locator('#footnote-status');
  await footnote.getByRole('link', { name: wordsIn('en')('app.about.embedding') }).click();
  await expect(page).toHaveURL(`${baseURL}en/embedding/`);
  await expect(page.locator('body')).toHaveCSS('font-family', /Source Sans 3/);
  for (const frame of await page.locator('iframe').all()) {
    await frame.scrollIntoViewIfNeeded();
    await expect(frame).toHaveAttribute('title', /./);
    await expect(frame.contentFrame().locator('[data-map-state]').first()).toBeVisible();
  }
  await page.getByRole('link', { name: 'shqip' }).click();
  await expect(page).toHaveURL(`${baseURL}sq/embedding/`);
  await page.getByRole('link', { name: wordsIn('sq')('app.about.terms') }).click();
  await expect(page).toHaveURL(`${baseURL}sq/about/terms/`);
  await page.getByRole('link', { name: wordsIn('sq')('article.back') }).click();
  await expect(page).toHaveURL(`${baseURL}sq/`);
});

test('the pages that show how to embed talk with the map as the contract says', async ({ page, baseURL }) => {
  await standInForMap(page);
  const told = page.frameLocator('iframe').first().locator('body');
  await page.goto('./embedding/examples/buttons.html');
  await expect(page.locator('iframe')).toHaveAttribute(
    'src',
    `${baseURL}embed/en/?ui=none&host=${encodeURIComponent(new URL(baseURL ?? '').origin)}`,
  );
  await expect(page.getByRole('status')).toHaveText('The map is ready.');
  await page.getByRole('button', { name: 'Brnjak / Bërnjak' }).click();
  await expect(page.getByRole('status')).toHaveText('Chosen on the map: brnjak');
  await page.getByLabel('Year').selectOption('2018');
  await expect(told).toHaveAttribute('data-told', '["setState",{"date":"2018"}]');

  await page.goto('./embedding/examples/story.html');
  await page
    .getByText('Bela Zemlja / Dheu i Bardhë follows.')
    .evaluate((text) => text.scrollIntoView({ block: 'center' }));
  await expect(told).toHaveAttribute('data-told', '["setState",{"crossing":"bela-zemlja","date":"2012-12-31"}]');

  await page.goto('./embedding/examples/wordpress.html');
  await expect(page.locator('iframe')).toHaveAttribute('height', '1000');
});

test('slides keep their keys, also after a click into the map', async ({ page }) => {
  await standInForMap(page);
  await page.goto('./embedding/examples/slides.html');
  const slide = page.locator('section:visible');
  await page.keyboard.press('PageDown');
  await expect(slide).toContainText('Merdare / Merdarë, live');
  await page.frameLocator('iframe:visible').getByText('Map').click();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('main')).toBeFocused();
  await expect(slide).toContainText('live');
  await page.keyboard.press('ArrowRight');
  await expect(slide).toContainText('a picture');
  await page.keyboard.press('ArrowLeft');
  await page.frameLocator('iframe:visible').getByText('Map').click();
  await page.keyboard.press('ArrowRight');
  await expect(slide).toContainText('a picture');
});
