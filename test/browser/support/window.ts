import type { Page } from '@playwright/test';
import { test as apart, keepNothing } from './site.ts';

/** What faults are collected from. */
const watched = ['console', 'weberror', 'request', 'response', 'requestfailed'] as const;

/**
 * The same test in one window for all tests of a worker: most of what it takes to open a page is a process of its own.
 * The site keeps nothing, so a page that is loaded there is as new. Not for tests of history, of what is fetched, or of
 * what is set for a whole window and not here.
 */
export const test = apart.extend<object, { kept: { page?: Page } }>({
  kept: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright wants the pattern.
    async ({}, use) => {
      const kept: { page?: Page } = {};
      await use(kept);
      await kept.page?.context().close();
    },
    { scope: 'worker' },
  ],
  page: async ({ browser, kept, baseURL, viewport, contextOptions: { reducedMotion = null } }, use) => {
    if (!kept.page) {
      const context = await browser.newContext({ baseURL });
      await keepNothing(context);
      kept.page = await context.newPage();
    }
    const { page } = kept;
    if (viewport) await page.setViewportSize(viewport);
    await page.emulateMedia({ colorScheme: 'light', forcedColors: null, reducedMotion });
    // Nothing may lie under the pointer yet.
    await page.mouse.move(-1, -1);
    await use(page);
    for (const event of watched) page.context().removeAllListeners(event);
  },
  context: ({ page }, use) => use(page.context()),
});
