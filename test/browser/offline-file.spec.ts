import { expect, test } from '@playwright/test';
import puppeteer, { type Target } from 'puppeteer-core';
import { panels } from '../../src/state/parameters.ts';
import { stepsIn } from './support/deck.ts';
import { mapOf } from './support/map.ts';
import { collectFileFaults, firefoxPath, offlineAddress } from './support/offlineFile.ts';
import { entryOf, openedPanel, rowsOf } from './support/parts.ts';
import { chooseLanguage } from './support/text.ts';
import { wordsIn } from './support/words.ts';

const translate = wordsIn('en');

test('the one file has map, panels, languages and table, from a disk and without WebGL', async ({ page, context }) => {
  const faults = collectFileFaults(context);
  await page.goto(`${offlineAddress}?lang=en`);
  await expect(mapOf(page)).toHaveAttribute('data-map-state', 'fallback');
  await entryOf(page, 'merdare').click();
  await expect(page).toHaveURL(`${offlineAddress}?lang=en&crossing=merdare`);
  for (const panel of panels) {
    await page.getByRole('tab', { name: translate(`panel.${panel}`) }).click();
    await openedPanel(page, panel);
  }
  for (const locale of ['sq', 'sr-Latn', 'sr-Cyrl', 'en'] as const) await chooseLanguage(page, locale);
  await page.getByRole('button', { name: translate('app.view.table'), exact: true }).click();
  await expect(rowsOf(page)).toHaveCount(6);
  await page.goBack();
  await expect(entryOf(page, 'merdare')).toBeVisible();
  const families = await page.evaluate(() => [...document.fonts].filter(({ status }) => status === 'loaded').length);
  expect(families).toBeGreaterThan(0);
  expect(faults).toEqual([]);
});

test('the two windows of a talk are in step from a disk, whichever of them is loaded anew', async ({
  page,
  context,
}) => {
  const faults = collectFileFaults(context);
  const [first, second, third, fourth] = stepsIn('en');
  const stage = page.locator('[data-stage]');
  await page.goto(`${offlineAddress}?lang=en&mode=present`);
  await expect(stage).toHaveAttribute('data-stage', first?.id ?? '');
  const [speaker] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('s')]);
  const onStage = speaker.getByRole('status').filter({ hasText: 'On stage' });
  await expect(onStage).toContainText(first?.title ?? '');
  await speaker.keyboard.press('PageDown');
  await expect(stage).toHaveAttribute('data-stage', second?.id ?? '');
  await page.keyboard.press('PageDown');
  await expect(onStage).toContainText(third?.title ?? '');
  await speaker.reload();
  await expect(onStage).toContainText(third?.title ?? '');
  await page.reload();
  await expect(stage).toHaveAttribute('data-stage', third?.id ?? '');
  await speaker.keyboard.press('PageDown');
  await expect(stage).toHaveAttribute('data-stage', fourth?.id ?? '');
  expect(faults).toEqual([]);
});

test('the one file works in Firefox too', async () => {
  if (!firefoxPath) console.log('There is no Firefox here (firefox-esr): the one file was not tried in it.');
  test.skip(!firefoxPath);
  test.setTimeout(120_000);
  const browser = await puppeteer.launch({ browser: 'firefox', executablePath: firefoxPath, headless: true });
  try {
    const page = await browser.newPage();
    await page.setViewport({ width: 1280, height: 800 });
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(String(error)));
    page.on('console', (message) => faults.push(`console ${message.type()}: ${message.text()}`));
    page.on('request', (request) => {
      if (!/^(file|data|blob):/.test(request.url())) faults.push(`request to ${request.url()}`);
    });
    await page.goto(`${offlineAddress}?lang=en`);
    await page.waitForSelector('[data-map-state="live"], [data-map-state="fallback"]');
    await page.click('#crossings [data-crossing="merdare"]');
    await page.waitForFunction(() => location.search.includes('crossing=merdare'));
    for (const panel of panels) {
      await page.click(`#tab-${panel}`);
      await page.waitForSelector(`[data-panel="${panel}"] #panel-body :first-child`);
    }
    await page.select('select:has(option[value="sr-Cyrl"])', 'sr-Cyrl');
    await page.waitForSelector('html[lang="sr-Cyrl"]');
    await page.click('.view-switch button[aria-pressed="false"]');
    await page.waitForSelector('main tr[data-status]');

    await page.goto(`${offlineAddress}?lang=en&mode=present`);
    const [first, second, third] = stepsIn('en');
    await page.waitForSelector(`[data-stage="${first?.id}"]`);
    const opened = new Promise<Target>((keep) => browser.once('targetcreated', keep));
    await page.keyboard.press('s');
    const speaker = await (await opened).page();
    await speaker?.waitForSelector('h1');
    await speaker?.keyboard.press('PageDown');
    await page.waitForSelector(`[data-stage="${second?.id}"]`);
    await page.keyboard.press('PageDown');
    await speaker?.waitForFunction((title) => document.body.textContent?.includes(title), {}, third?.title ?? '');
    expect(faults).toEqual([]);
  } finally {
    await browser.close();
  }
});
