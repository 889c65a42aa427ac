import { join } from 'node:path';
import { root } from './build.mjs';
import { openSite, takePicture, waitForStillness } from './open-site.mjs';

/** `npm run picture`: the picture in the README, taken from the real thing. A folder given is taken as the built site. */
await openSite(async ({ address, browser }) => {
  const page = await browser.newPage({
    viewport: { width: 1280, height: 800 },
    deviceScaleFactor: 2,
    reducedMotion: 'reduce',
  });
  await page.goto(`${address}?lang=en&theme=light&crossing=merdare`, { timeout: 180_000 });
  await page.locator('[data-map-state="live"]').waitFor({ timeout: 180_000 });
  await waitForStillness(page);
  const path = join(root, 'docs/picture.png');
  await takePicture(page, path);
  console.log(path);
}, process.argv[2]);
