import { join } from 'node:path';
import { root } from './build.mjs';
import { openSite, waitForStillness } from './open-site.mjs';

/** `npm run picture`: the picture in the README, taken from the real thing. */
await openSite(async ({ address, browser }) => {
  const page = await browser.newPage({
    viewport: { width: 1280, height: 800 },
    deviceScaleFactor: 2,
    reducedMotion: 'reduce',
  });
  await page.goto(`${address}?lang=en&theme=light&crossing=merdare`);
  await page.locator('[data-map-state="live"]').waitFor({ timeout: 60_000 });
  await waitForStillness(page);
  const path = join(root, 'docs/picture.png');
  await page.screenshot({ path });
  console.log(path);
});
