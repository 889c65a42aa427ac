import { panels } from '../../src/state/parameters.ts';
import { readFocus } from './support/focus.ts';
import { findClippedTexts, overflowOf } from './support/layout.ts';
import { boxOf, mapOf, markerOf, middleOf } from './support/map.ts';
import { entryOf, showView } from './support/parts.ts';
import { readPng } from './support/png.ts';
import { test as apart, desk, expect, openSite, phone } from './support/site.ts';
import { findSmallTargets } from './support/targets.ts';
import { test } from './support/window.ts';

const views = [...panels.map((panel) => `?panel=${panel}&crossing=brnjak`), '?view=table'];

test('nothing scrolls across, from 320 to 1920 pixels', async ({ page }) => {
  await openSite(page, '?lang=sr-Cyrl');
  for (const width of [320, 390, 768, 1280, 1920]) {
    await page.setViewportSize({ width, height: 800 });
    for (const view of views) {
      await showView(page, view);
      expect(await overflowOf(page), `${view} at ${width}`).toBeLessThanOrEqual(0);
      expect(await findClippedTexts(page), `${view} at ${width}`).toEqual([]);
    }
  }
});

for (const size of [desk, { width: 768, height: 1024 }])
  apart(`text of twice the size is not cut off at ${size.width} pixels`, async ({ page, context }) => {
    await page.setViewportSize(size);
    const session = await context.newCDPSession(page);
    // What a reader sets in the browser: everything in rem and em follows, breakpoints too.
    await session.send('Page.setFontSizes', { fontSizes: { standard: 32 } });
    await openSite(page, '?lang=sq');
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('32px');
    for (const view of views) {
      await showView(page, view);
      expect(await overflowOf(page), view).toBeLessThanOrEqual(0);
      expect(await findClippedTexts(page), view).toEqual([]);
    }
    await showView(page, '');
    const map = await boxOf(mapOf(page));
    expect(Math.min(map.width, map.height), 'the map keeps a place').toBeGreaterThan(200);
  });

for (const size of [desk, phone])
  test(`every target is 24 pixels wide and high at ${size.width}`, async ({ page }) => {
    await page.setViewportSize(size);
    await openSite(page);
    for (const view of ['', ...views]) {
      await showView(page, view);
      expect(await findSmallTargets(page), view).toEqual([]);
    }
  });

test('in forced colours focus is seen, and marks keep their shapes and patterns', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await openSite(page);
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'contrast');
  for (const element of [entryOf(page, 'merdare'), markerOf(page, 'merdare'), page.getByRole('tab').first()]) {
    await element.focus();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Tab');
    await expect(element).toBeFocused();
    expect((await readFocus(page))?.hasOutline).toBe(true);
  }
  for (const element of [entryOf(page, 'merdare').locator('.status-mark'), markerOf(page, 'brnjak')]) {
    const { pixels, channels } = readPng(await element.screenshot({ caret: 'initial' }));
    const colours = new Set(
      Array.from({ length: pixels.length / channels }, (_, index) =>
        pixels.toString('hex', index * channels, index * channels + 3),
      ),
    );
    expect(colours.size, 'a mark is more than one plain colour').toBeGreaterThan(2);
  }
});

test('where less motion is asked for, selecting a crossing jumps there', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openSite(page);
  const middle = await middleOf(mapOf(page));
  const places = await entryOf(page, 'jarinje').evaluate(async (entry, goal) => {
    const readPlace = () => {
      const box = document.querySelector('.marker-button[data-crossing="jarinje"]')?.getBoundingClientRect();
      return {
        x: Math.round((box?.x ?? 0) + (box?.width ?? 0) / 2),
        y: Math.round((box?.y ?? 0) + (box?.height ?? 0) / 2),
      };
    };
    const seen = [readPlace()];
    (entry as HTMLButtonElement).click();
    // The panel is painted before the camera moves: some frames may pass, but none shows the mark on its way.
    for (let frame = 0; frame < 120 && Math.abs((seen.at(-1)?.x ?? 0) - goal.x) > 1; frame += 1) {
      await new Promise(requestAnimationFrame);
      seen.push(readPlace());
    }
    return seen;
  }, middle);
  expect(new Set(places.map(({ x, y }) => `${x} ${y}`)).size, 'where it was, and where it is').toBe(2);
  expect(places.at(-1)?.x).toBeCloseTo(middle.x, -0.5);
  expect(places.at(-1)?.y).toBeCloseTo(middle.y, -0.5);
});

test('the map, its keys and its parts have names in the language', async ({ page }) => {
  await openSite(page, '?lang=sr-Cyrl');
  await expect(mapOf(page)).toHaveAccessibleName(/\p{Script=Cyrillic}/u);
  await expect(mapOf(page)).toHaveAccessibleDescription(/Home/);
  const unnamed = await page
    .locator('button, a[href], input, select, summary, [role="region"]')
    .evaluateAll((controls) =>
      controls
        .map((control) => control.getAttribute('aria-label') ?? '')
        .filter((label) => label !== '' && !/\p{Script=Cyrillic}|\d/u.test(label)),
    );
  expect(unnamed).toEqual([]);
});
