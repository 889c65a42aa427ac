import { openSite } from './open-site.mjs';

const live = '[data-map-state="live"]';
/** The least and the most that a heap may be compared between: before that, caches are still being filled. */
const warmUp = 20;
const allowedGrowth = 0.2;

/**
 * `npm run soak [-- --loops 500]`: a kiosk's deck goes round and round, its map loses its context now and then. Prints
 * how the heap grows; fails where it grows by a fifth, or where the map does not come back.
 */
const loops = Number(process.argv[process.argv.indexOf('--loops') + 1]) || 500;

/** @param {import('@playwright/test').CDPSession} session */
async function measureHeap(session) {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize;
}

/**
 * Goes once from the first step to the last, as the clock of a kiosk would, only faster.
 * @param {import('@playwright/test').Page} page
 */
const goRound = (page) =>
  page.evaluate(async () => {
    const press = (/** @type {string} */ key) =>
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    press('Home');
    for (let last = ''; ; ) {
      await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));
      const step = document.querySelector('[data-stage]')?.getAttribute('data-stage') ?? '';
      if (step === last) return;
      last = step;
      press('PageDown');
    }
  });

/** @param {import('@playwright/test').Page} page */
const loseContext = (page) =>
  page.evaluate(() => {
    const context = document.querySelector('canvas')?.getContext('webgl2');
    const loss = context?.getExtension('WEBGL_lose_context');
    loss?.loseContext();
    setTimeout(() => loss?.restoreContext(), 500);
  });

await openSite(async ({ address, browser }) => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 }, reducedMotion: 'reduce' });
  await page.goto(`${address}?mode=present&lang=en`);
  await page.locator(live).waitFor({ state: 'attached', timeout: 120_000 });
  const session = await page.context().newCDPSession(page);
  let base = 0;
  let unrecovered = 0;
  for (let loop = 1; loop <= loops; loop += 1) {
    await goRound(page);
    if (loop % 50 === 0) {
      await loseContext(page);
      await page.waitForTimeout(1000);
      await page
        .locator(live)
        .waitFor({ state: 'attached', timeout: 30_000 })
        .catch(() => {
          unrecovered += 1;
        });
    }
    if (loop === warmUp) base = await measureHeap(session);
    if (loop % 50 === 0 || loop === warmUp) {
      const heap = await measureHeap(session);
      const growth = base ? ((heap / base - 1) * 100).toFixed(1) : '0';
      console.log(`loop ${loop}: ${(heap / 1e6).toFixed(1)} MB, ${growth} % since loop ${warmUp}`);
    }
  }
  const growth = (await measureHeap(session)) / base - 1;
  console.log(
    `${loops} loops: the heap grew by ${(growth * 100).toFixed(1)} %, ${unrecovered} lost contexts not recovered`,
  );
  if (growth >= allowedGrowth || unrecovered > 0) process.exitCode = 1;
});
