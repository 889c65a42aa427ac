import { expect, type Page, test } from '@playwright/test';
import { block, collectUncaught } from './support/blocked.ts';
import { crossingIn, crossings } from './support/facts.ts';
import { expectMoved, mapOf, markerOf, middleOf } from './support/map.ts';
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
    await expect(page).toHaveURL(/\/en\/jarinje\/\?panel=agencies$/);
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
    const { names } = crossingIn('en', 'merdare');
    const unblock = await block(page, /\/assets\/(?:land|rivers)\.[^/]*\.js$/);
    await page.goto('./en/');
    await expect(page.getByText(translate('map.fallback.no-ground'))).toBeVisible();
    await expect(mapOf(page)).toHaveAttribute('data-map-state', 'fallback');
    await expect(page.locator('.served-poster svg').first()).toBeVisible();
    for (const { id } of crossings) await expect(markerOf(page, id)).toBeVisible();
    const before = await middleOf(markerOf(page, 'merdare'));
    await page.getByRole('button', { name: translate('map.zoomIn') }).click();
    await expect(page.locator('.served-poster')).toHaveCount(0);
    for (const name of [names.sr, names.sq])
      await expect(page.locator('.map-overlay').getByText(name, { exact: true })).toBeVisible();
    await page.getByRole('button', { name: translate('map.zoomOut') }).click();
    await expectMoved(markerOf(page, 'merdare'), before, { x: 0, y: 0 });
    await markerOf(page, 'merdare').click();
    await expect(markerOf(page, 'merdare')).toHaveAttribute('aria-pressed', 'true');
    await expect(page.locator('.map-svg path')).toHaveCount(0);

    await unblock();
    await again(page).click();
    await expect(page.locator('.map-svg path').nth(5)).toBeAttached();
    await expect(page.getByText(translate('map.fallback.no-webgl'))).toBeVisible();
  });

for (const [what, matching, how] of [
  ['the facts', /\/assets\/facts-[^/]*\.json$/, 'cut off'],
  ['the facts', /\/assets\/facts-[^/]*\.json$/, 'not found'],
  ['the words', /\/assets\/sr-Cyrl-[^/]*\.js$/, 'cut off'],
  ['its script', /\/assets\/index-[^/]*\.js$/, 'not found'],
  ['a part of its script', /\/assets\/SourceReferences-[^/]*\.js$/, 'cut off'],
] as const)
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
