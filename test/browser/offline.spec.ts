import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { panels } from '../../src/state/parameters.ts';
import { keepSite, listPages, publishVersion, readVersion, test } from './support/kept.ts';
import { bodyOf, entryOf, openedPanel, rowsOf } from './support/parts.ts';
import { readPng } from './support/png.ts';
import { expect, listLeftovers, waitForPage } from './support/site.ts';
import { chooseLanguage } from './support/text.ts';
import { wordsIn } from './support/words.ts';

const translate = wordsIn('en');

test('after one visit all of the site is there without a server', async ({ page, host }) => {
  const pages = await listPages(host);
  await keepSite(page, host, '?lang=en');
  await host.goAway();

  await page.goto(`${host.address}?lang=en&crossing=mutivode`);
  await waitForPage(page);
  for (const panel of panels) {
    await page.getByRole('tab', { name: translate(`panel.${panel}`) }).click();
    await openedPanel(page, panel);
  }
  await entryOf(page, 'jarinje').click();
  await expect(bodyOf(page)).not.toBeEmpty();
  for (const locale of ['sq', 'sr-Latn', 'sr-Cyrl', 'en'] as const) await chooseLanguage(page, locale);
  await page.getByRole('button', { name: translate('app.view.table'), exact: true }).click();
  await expect(rowsOf(page)).toHaveCount(6);
  await page.reload();
  await expect(rowsOf(page)).toHaveCount(6);

  for (const path of pages) {
    const answer = await page.evaluate(async (url) => (await fetch(url)).text(), `${host.address}${path}?date=2013`);
    expect(answer).toBe(await readFile(join(host.folder, path, 'index.html'), 'utf8'));
  }
  expect(await listLeftovers(page)).toEqual({ local: 0, session: 0, databases: 0, caches: 1, workers: [host.address] });
});

test('a newer version waits until the reader asks for it, in each window', async ({ page, context, host }) => {
  const words = wordsIn('sr-Cyrl');
  const noticeIn = (window: Page) => window.getByRole('status').filter({ hasText: words('app.update') });
  const mark = (window: Page) => window.evaluate(() => document.documentElement.setAttribute('data-unloaded', 'no'));
  const isSameDocument = (window: Page) => window.locator('html[data-unloaded="no"]').isVisible();
  await keepSite(page, host, '?lang=sr-Cyrl&crossing=merdare');
  await expect(noticeIn(page)).toHaveCount(0);
  const other = await context.newPage();
  await other.goto(`${host.address}?lang=sr-Cyrl`);
  await waitForPage(other);
  await Promise.all([mark(page), mark(other)]);

  await publishVersion(host, 'second');
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
  await expect(noticeIn(page)).toBeVisible();
  await expect(noticeIn(other)).toBeVisible();
  expect(await isSameDocument(page)).toBe(true);
  await noticeIn(page)
    .getByRole('button', { name: words('app.update.later') })
    .click();
  await expect(noticeIn(page)).toHaveCount(0);
  expect(await readVersion(page)).toBe('');

  await noticeIn(other)
    .getByRole('button', { name: words('app.update.use') })
    .click();
  await expect(other.locator('meta[name="version"]')).toBeAttached();
  await waitForPage(other);
  expect(await readVersion(other)).toBe('second');
  expect(await isSameDocument(page)).toBe(true);
  expect(await readVersion(page)).toBe('');
  await page.reload();
  await waitForPage(page);
  expect(await readVersion(page)).toBe('second');
  expect(new URL(page.url()).searchParams.get('crossing')).toBe('merdare');
});

test('nothing is kept from within a frame, or of the site as it is embedded', async ({ page, host }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const isAskedFor = () => asked.some((url) => /serviceWorker|sw\.js/.test(url));
  const letTimePass = async () => {
    await page.clock.runFor(60_000);
    await page.evaluate((url) => fetch(url).then(() => {}), `${host.address}icon.svg`);
  };
  await page.clock.install();
  await page.route('**/host.html', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Host</title><iframe src="./"></iframe>' }),
  );
  await page.goto(`${host.address}host.html`);
  await expect(page.frameLocator('iframe').locator('[data-crossing]').first()).toBeAttached();
  await letTimePass();
  await page.goto(`${host.address}?mode=embed`);
  await waitForPage(page);
  await letTimePass();
  expect(isAskedFor()).toBe(false);

  await page.goto(host.address);
  await waitForPage(page);
  await letTimePass();
  await expect.poll(isAskedFor).toBe(true);
});

test('the site can be installed', async ({ page, host, context }) => {
  await page.goto(host.address);
  const devtools = await context.newCDPSession(page);
  const { url, errors, data = '' } = await devtools.send('Page.getAppManifest');
  expect(errors).toEqual([]);
  const { installabilityErrors } = await devtools.send('Page.getInstallabilityErrors');
  // Each test's windows are private ones, from which nothing is installed.
  expect(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([]);
  const manifest = JSON.parse(data);
  expect(manifest).toMatchObject({ name: 'Six Crossings', short_name: 'Six Crossings', display: 'standalone' });
  expect(new URL(manifest.start_url, url).href).toBe(host.address);
  expect(new URL(manifest.scope, url).href).toBe(host.address);
  const icons: { src: string; sizes: string; purpose: string }[] = manifest.icons;
  expect(icons.map(({ sizes, purpose }) => `${purpose} ${sizes}`).sort()).toEqual(
    ['any', 'maskable'].flatMap((purpose) => [`${purpose} 192x192`, `${purpose} 512x512`]),
  );
  for (const { src, sizes } of icons) {
    const { width, height } = readPng(await (await page.request.get(new URL(src, url).href)).body());
    expect(`${width}x${height}`).toBe(sizes);
  }
});
