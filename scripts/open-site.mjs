import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { buildIfStale, root } from './build.mjs';
import { chromiumFlags } from './chromium-flags.mjs';
import { findChromium } from './find-chromium.mjs';
import { serve } from './serve.mjs';

/** Starts a Chromium as all scripts and tests do. */
export function launchChromium() {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('There is no Chromium here: run node scripts/find-chromium.mjs');
  return chromium.launch({ executablePath, args: chromiumFlags });
}

/**
 * Serves a folder, by default the built site, with a Chromium beside it, for as long as `visit` takes.
 * @template Result
 * @param {(site: { address: string, browser: import('@playwright/test').Browser }) => Promise<Result>} visit
 * @param {string} [folder] an already built folder to serve instead of `dist`
 */
export async function openSite(visit, folder) {
  if (!folder) buildIfStale();
  const service = await serve({ folder: folder ?? join(root, 'dist'), port: 0 });
  const browser = await launchChromium();
  try {
    return await visit({ address: service.address, browser });
  } finally {
    await browser.close();
    await service.close();
  }
}

/**
 * A picture, however long it takes: drawing in software on a busy machine can take a minute.
 * @param {import('@playwright/test').Page} page
 * @param {string} [path]
 */
export const takePicture = (page, path) => page.screenshot({ path, timeout: 180_000 });

/**
 * Waits until nothing on the page moves any more: the map is there, the fonts are, two pictures in a row are the same.
 * @param {import('@playwright/test').Page} page
 */
export async function waitForStillness(page) {
  const isTable = new URL(page.url()).searchParams.get('view') === 'table';
  if (!isTable) {
    await page.locator('[data-map-state="live"], [data-map-state="fallback"]').first().waitFor({ timeout: 180_000 });
  }
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  const deadline = Date.now() + 60_000;
  let last = await takePicture(page);
  while (Date.now() < deadline) {
    await page.waitForTimeout(250);
    const next = await takePicture(page);
    if (next.equals(last)) return;
    last = next;
  }
  console.warn(`${page.url()} still moves after a minute`);
}
