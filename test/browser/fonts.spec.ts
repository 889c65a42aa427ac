import type { Page } from '@playwright/test';
import { phone } from './support/site.ts';
import { expect, openSite, test } from './support/site.ts';

/** The fonts that a page has asked for, by name, with what came over the wire, in bytes. */
async function listFonts(page: Page): Promise<ReadonlyMap<string, number>> {
  await page.evaluate(() => document.fonts.ready);
  const entries = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .filter(({ name }) => name.endsWith('.woff2'))
      .map((entry) => [entry.name, (entry as PerformanceResourceTiming).encodedBodySize] as const),
  );
  return new Map(entries);
}
