import { panels } from '../../src/state/parameters.ts';
import { findClippedTexts, findOverlappingLabels, overflowOf } from './support/layout.ts';
import { boxOf, mapOf } from './support/map.ts';
import { showView } from './support/parts.ts';
import { expect, goTo, openSite } from './support/site.ts';
import { chooseLanguage } from './support/text.ts';
import { test } from './support/window.ts';

const sizes = [
  { width: 390, height: 844 },
  { width: 768, height: 1024 },
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 },
];

for (const size of sizes) {
  test(`at ${size.width} × ${size.height} no text is cut off and no name lies on another`, async ({ page }) => {
    await page.setViewportSize(size);
    await openSite(page);
    for (const locale of ['en', 'sq', 'sr-Cyrl'] as const) {
      await chooseLanguage(page, locale);
      await goTo(page, '');
      await expect.poll(() => findOverlappingLabels(page), { message: `names in ${locale}` }).toEqual([]);
      const masthead = await boxOf(page.locator('.masthead'));
      expect(masthead.height, `the masthead in ${locale} is one row`).toBeLessThan(64);
      for (const panel of panels) {
        await showView(page, `?panel=${panel}&crossing=bela-zemlja`);
        expect(await findClippedTexts(page), `${panel} in ${locale}`).toEqual([]);
        expect(await overflowOf(page), `${panel} in ${locale} is as wide as the window`).toBeLessThanOrEqual(0);
      }
      await showView(page, '?view=table');
      expect(await findClippedTexts(page), `the table in ${locale}`).toEqual([]);
      expect(await overflowOf(page), `the table in ${locale} is as wide as the window`).toBeLessThanOrEqual(0);
    }
  });
}

test('at 1280 pixels list, map and panel stand side by side, and the map has room', async ({ page }) => {
  await openSite(page);
  const [list, map, panel] = [
    await boxOf(page.locator('#crossings')),
    await boxOf(mapOf(page)),
    await boxOf(page.locator('#panel')),
  ];
  expect(map.width).toBeGreaterThanOrEqual(540);
  expect(list.x + list.width).toBeLessThanOrEqual(map.x);
  expect(map.x + map.width).toBeLessThanOrEqual(panel.x);
});

test('at 1920 pixels the timeline joins the view, unless it is the panel', async ({ page }) => {
  await page.setViewportSize({ width: 1920, height: 1080 });
  await openSite(page);
  await expect(page.locator('.column-timeline li[data-event]').first()).toBeVisible();
  await showView(page, '?panel=timeline');
  await expect(page.locator('.column-timeline')).toHaveCount(0);
});

test('on a phone the sheet lies over the map, is pulled up and down, and leaves the map its place', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openSite(page);
  const handle = page.locator('.sheet-handle');
  const heightOf = async () => Math.round((await boxOf(page.locator('.sheet'))).height);
  await expect.poll(heightOf).toBe(422);
  await handle.click();
  await expect.poll(heightOf).toBe(780);
  await expect(handle).toHaveAttribute('aria-expanded', 'true');
  await handle.click();
  await expect.poll(heightOf).toBe(132);
  const { x, y } = await boxOf(handle);
  await page.mouse.move(x + 190, y + 10);
  await page.mouse.down();
  await page.mouse.move(x + 190, y - 200, { steps: 4 });
  await page.mouse.up();
  await expect.poll(heightOf).toBe(422);
  for (const marker of await page.locator('.marker-button').all()) {
    const at = await boxOf(marker);
    expect(at.y, 'every mark is above the sheet').toBeLessThan(422);
    expect(at.y).toBeGreaterThan(40);
  }
});
