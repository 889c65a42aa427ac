import type { Page } from '@playwright/test';
import { desk, expect, phone, test, waitForPage } from './support/site.ts';
import { chooseLanguage } from './support/text.ts';

/** The fonts that a page has asked for: their names without hash, and what came over the wire, in bytes. */
async function listFonts(page: Page): Promise<{ names: readonly string[]; bytes: number }> {
  await page.evaluate(() => document.fonts.ready);
  const fonts = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .filter(({ name }) => name.endsWith('.woff2'))
      .map((entry) => ({ name: entry.name, bytes: (entry as PerformanceResourceTiming).encodedBodySize })),
  );
  return {
    names: fonts.map(({ name }) => name.replace(/^.*\/|-.{8}\.woff2$/g, '')).sort(),
    bytes: fonts.reduce((sum, { bytes }) => sum + bytes, 0),
  };
}

/** Holds the fonts back until told. */
async function holdFonts(page: Page): Promise<() => void> {
  let release = () => {};
  const isReleased = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/*.woff2', async (route) => {
    await isReleased;
    await route.continue();
  });
  return release;
}

/** Starts to add up how far what is in view moves. */
async function watchShifts(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const shifts: number[] = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value);
    }).observe({ type: 'layout-shift' });
    Object.assign(window, { shifts });
  });
  return () =>
    page.evaluate(async () => {
      await document.fonts.ready;
      for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
      return (window as unknown as { shifts: number[] }).shifts.reduce((sum, value) => sum + value, 0);
    });
}

const isDrawn = (page: Page, font: string, text: string) =>
  page.evaluate(([name = '', letters = '']) => document.fonts.check(name, letters), [font, text]);

for (const { lang, viewport, script, limit, name } of [
  { lang: 'en', viewport: desk, script: 'latin', limit: 70_000, name: 'Merdarë' },
  { lang: 'sr-Latn', viewport: phone, script: 'latin', limit: 70_000, name: 'Mučibaba' },
  { lang: 'sr-Cyrl', viewport: desk, script: 'cyrillic', limit: 90_000, name: 'Мердаре' },
] as const) {
  test(`fonts in ${lang}: few, late, and nothing moves when they come`, async ({ page }) => {
    await page.setViewportSize(viewport);
    const release = await holdFonts(page);
    // It does not count as loaded before the fonts have come.
    await page.goto(`./?lang=${lang}&crossing=merdare`, { waitUntil: 'commit' });
    await waitForPage(page);
    expect(await isDrawn(page, '400 16px "Source Sans 3"', name)).toBe(false);
    const sumShifts = await watchShifts(page);
    release();
    await expect.poll(() => isDrawn(page, '400 16px "Source Sans 3"', name)).toBe(true);
    await expect.poll(() => isDrawn(page, '600 16px "Source Serif 4"', name)).toBe(true);
    // As it is usually given, to three decimals: a word at the right edge may still begin 3 px further on.
    expect((await sumShifts()).toFixed(3)).toBe('0.000');

    const { names, bytes } = await listFonts(page);
    expect(names).toEqual(expect.arrayContaining([`source-sans-3-${script}`, `source-serif-4-${script}`]));
    if (script === 'latin') expect(names.join()).not.toContain('cyrillic');
    expect(bytes).toBeGreaterThan(10_000);
    expect(bytes).toBeLessThanOrEqual(limit);
    if (lang !== 'en') return;
    await chooseLanguage(page, 'sr-Cyrl');
    await expect.poll(async () => (await listFonts(page)).names).toContain('source-sans-3-cyrillic');
  });
}
