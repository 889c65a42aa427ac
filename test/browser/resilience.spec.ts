import { expect, type Page, test } from '@playwright/test';
import puppeteer from 'puppeteer-core';
import { block, collectUncaught } from './support/blocked.ts';
import { crossings } from './support/facts.ts';
import { expectMoved, mapOf, markerOf, middleOf } from './support/map.ts';
import { firefoxPath } from './support/offlineFile.ts';
import { bodyOf, entryOf, listOf, openedPanel, rowsOf } from './support/parts.ts';
import { desk, phone, waitForPage } from './support/site.ts';
import { wordsIn } from './support/words.ts';

// Requests that a service worker makes cannot be blocked, and nothing here is of a second visit.
test.use({ serviceWorkers: 'block', contextOptions: { reducedMotion: 'reduce' } });

const translate = wordsIn('en');
const again = (page: Page) => page.getByRole('button', { name: translate('app.retry') });
const failureOf = (page: Page, part: string) => page.getByRole('alert').filter({ hasText: part });
const tabOf = (page: Page, panel: 'agencies' | 'overview') =>
  page.getByRole('tab', { name: translate(`panel.${panel}`) });

for (const [what, matching, how] of [
  ['code', /\/assets\/Agencies-[^/]*\.js$/, 'cut off'],
  ['looks', /\/assets\/Agencies-[^/]*\.css$/, 'not found'],
] as const)
  test(`a tab whose ${what} cannot be fetched says so, the rest works, and it comes when it can`, async ({ page }) => {
    const unblock = await block(page, matching, how);
    await page.goto('./en/merdare/');
    await waitForPage(page);
    await tabOf(page, 'agencies').click();
    const failure = failureOf(page, translate('app.failed', { part: translate('panel.agencies') }));
    await expect(failure).toBeVisible();
    await expect(page.getByRole('alert')).toHaveCount(1);
    await entryOf(page, 'jarinje').click();
    await expect(page).toHaveURL(/crossing=jarinje/);
    await tabOf(page, 'overview').click();
    await openedPanel(page, 'overview');
    await expect(failure).toHaveCount(0);
    await tabOf(page, 'agencies').click();
    await again(page).click();
    await expect(failure).toBeVisible();
    await expect(page.getByRole('button', { name: translate('app.reload') })).toBeVisible();

    await unblock();
    await again(page).click();
    await expect(failure).toHaveCount(0);
    await expect(bodyOf(page).getByRole('table').first()).toBeVisible();
    const sheets = await page.evaluate(() => [...document.styleSheets].map(({ href }) => href ?? ''));
    expect(sheets.filter((href) => href.includes('/Agencies-'))).toHaveLength(1);
  });

test('without its table the page still leads back to the map', async ({ page }) => {
  const unblock = await block(page, /\/assets\/TableLayout-[^/]*\.js$/);
  await page.goto('./?lang=sq&view=table');
  const words = wordsIn('sq');
  await expect(failureOf(page, words('app.failed', { part: words('app.part.table') }))).toBeVisible();
  await page.getByRole('button', { name: words('app.view.map'), exact: true }).click();
  await expect(listOf(page)).toHaveCount(6);
  await page.getByRole('button', { name: words('app.view.table'), exact: true }).click();
  await unblock();
  await page.getByRole('button', { name: words('app.retry') }).click();
  await expect(rowsOf(page)).toHaveCount(6);
});

for (const [name, size] of Object.entries({ phone, desk }))
  test(`without its ground the map keeps the poster while it is true, marks and names, on a ${name}`, async ({
    page,
  }) => {
    await page.setViewportSize(size);
    const unblock = await block(page, /\/assets\/(?:land|rivers)\.[^/]*\.js$/);
    await page.goto('./en/');
    await expect(page.getByText(translate('map.fallback.no-ground'))).toBeVisible();
    await expect(mapOf(page)).toHaveAttribute('data-map-state', 'fallback');
    await expect(page.locator('.served-poster svg').first()).toBeVisible();
    for (const { id, names } of crossings) {
      await expect(markerOf(page, id)).toBeVisible();
      await expect(page.locator('.map-overlay').getByText(names.sr, { exact: true })).toBeVisible();
    }
    const before = await middleOf(markerOf(page, 'merdare'));
    await page.getByRole('button', { name: translate('map.zoomIn') }).click();
    await expect(page.locator('.served-poster')).toHaveCount(0);
    await page.getByRole('button', { name: translate('map.zoomOut') }).click();
    await expectMoved(markerOf(page, 'merdare'), before, { x: 0, y: 0 });
    await markerOf(page, 'merdare').click();
    await expect(markerOf(page, 'merdare')).toHaveAttribute('aria-pressed', 'true');

    await unblock();
    await again(page).click();
    await expect(page.locator('.map-svg path').nth(5)).toBeAttached();
    await expect(page.getByText(translate('map.fallback.no-webgl'))).toBeVisible();
  });

const missing = {
  'the facts': /\/assets\/facts-[^/]*\.json$/,
  'the words': /\/assets\/(?:en|sr-Cyrl)-[^/]*\.js$/,
  'its script': /\/assets\/index-[^/]*\.js$/,
  'a part of its script': /\/assets\/TimeAxis-[^/]*\.js$/,
};
for (const [what, matching] of Object.entries(missing))
  for (const how of ['cut off', 'not found'] as const)
    test(`without ${what} (${how}) the page stays as it was served, and says so`, async ({ page }) => {
      const uncaught = collectUncaught(page);
      const words = wordsIn('sr-Cyrl');
      const unblock = await block(page, matching, how);
      await page.goto('./sr-Cyrl/merdare/');
      const line = page.getByRole('status').filter({ hasText: words('app.notStarted') });
      await expect(line).toBeVisible();
      await expect(page.locator('.map > .poster')).toBeVisible();
      await expect(page.locator('#panel-body')).toContainText(words('status.completed'));
      await entryOf(page, 'jarinje').click();
      await expect(page).toHaveURL(/\/sr-Cyrl\/jarinje\/$/);
      await expect(page.getByRole('status').filter({ hasText: words('app.notStarted') })).toBeVisible();
      expect(uncaught.filter((message) => /promise/i.test(message))).toEqual([]);

      await unblock();
      await line.getByRole('button', { name: words('app.retry') }).click();
      await waitForPage(page);
      await expect(line).toHaveCount(0);
      await expect(page.locator('html')).toHaveAttribute('lang', 'sr-Cyrl');
    });

test('where the reader’s language cannot be had the first page stays English', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ locale: 'sq-AL', serviceWorkers: 'block', baseURL: baseURL ?? '' });
  const page = await context.newPage();
  await block(page, /\/assets\/facts-sq-[^/]*\.json$/);
  await page.goto('./');
  await expect(page.getByRole('status').filter({ hasText: translate('app.notStarted') })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(listOf(page).first()).toContainText(translate('status.interim'));
  await context.close();
});

test('in Firefox a served page has its picture, list and panel without script and with', async ({ baseURL }) => {
  if (!firefoxPath) console.log('There is no Firefox here (firefox-esr): served pages were not tried in it.');
  test.skip(!firefoxPath);
  const browser = await puppeteer.launch({ browser: 'firefox', executablePath: firefoxPath, headless: true });
  try {
    for (const hasScript of [false, true]) {
      const page = await (await browser.createBrowserContext()).newPage();
      const faults: string[] = [];
      page.on('pageerror', (error) => faults.push(String(error)));
      page.on('console', (message) => faults.push(`console ${message.type()}: ${message.text()}`));
      await page.setViewport(desk);
      await page.setJavaScriptEnabled(hasScript);
      await page.goto(`${baseURL}en/merdare/`);
      if (hasScript) await page.waitForSelector('[data-map-state="live"], [data-map-state="fallback"]');
      const isDrawn = await page.$$eval('.map svg path', (paths) =>
        paths.some((path) => path.getBoundingClientRect().width > 50),
      );
      expect(isDrawn, 'the picture').toBe(true);
      expect(await page.$$eval('#crossings [data-crossing]', (entries) => entries.length), 'the list').toBe(6);
      expect(await page.$eval('#panel-body', (panel) => panel.textContent), 'the panel').toContain(
        translate('status.completed'),
      );
      expect(faults).toEqual([]);
    }
  } finally {
    await browser.close();
  }
});
