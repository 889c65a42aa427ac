import { expect, type Page, test } from '@playwright/test';
import { block } from './support/blocked.ts';
import { mapOf, markerOf } from './support/map.ts';
import { bodyOf, entryOf } from './support/parts.ts';
import { waitForPage } from './support/site.ts';
import { wordsIn } from './support/words.ts';

// A small map: in software every frame costs.
test.use({
  serviceWorkers: 'block',
  viewport: { width: 900, height: 600 },
  contextOptions: { reducedMotion: 'reduce' },
});

const translate = wordsIn('en');
const svg = (page: Page) => page.locator('.map-svg path').nth(5);
const again = (page: Page) => page.getByRole('button', { name: translate('app.retry') });

/** The still map stands in for the live one with all that it can do. */
async function expectStillMap(page: Page, reason: 'failed' | 'not-fetched' | 'lost') {
  await waitForPage(page);
  await expect(mapOf(page)).toHaveAttribute('data-map-state', 'fallback');
  await expect(page.getByText(translate(`map.fallback.${reason}`))).toBeVisible();
  await expect(svg(page)).toBeAttached();
  await markerOf(page, 'brnjak').click();
  await expect(entryOf(page, 'brnjak')).toHaveAttribute('aria-pressed', 'true');
  await page.getByRole('button', { name: translate('map.zoomIn') }).click();
  await expect(page).toHaveURL(/at=/);
}

for (const [what, matching, how, reason] of [
  ['its worker is cut off', /gl-worker-[^/]*\.js$/, 'cut off', 'failed'],
  ['its code is cut off', /\/assets\/GlMap-[^/]*\.js$/, 'cut off', 'not-fetched'],
] as const)
  test(`the still map stays where ${what}, and gives way when it can be had`, async ({ page }) => {
    const unblock = await block(page, matching, how);
    await page.goto('./en/');
    await expectStillMap(page, reason);
    await unblock();
    await again(page).click();
    await expect(mapOf(page)).toHaveAttribute('data-map-state', 'live');
    await expect(page.getByText(translate(`map.fallback.${reason}`))).toHaveCount(0);
  });

test('the still map stays where a policy forbids the worker', async ({ page }) => {
  await page.route('**/en/', async (route) => {
    const response = await route.fetch();
    const headers = { ...response.headers() };
    const policy = headers['content-security-policy']?.replace(/worker-src [^;]*/, "worker-src 'none'") ?? '';
    expect(policy).toContain("worker-src 'none'");
    await route.fulfill({ response, headers: { ...headers, 'content-security-policy': policy } });
  });
  await page.goto('./en/');
  await expectStillMap(page, 'failed');
});

for (const [what, breakIt] of [
  ['is refused', () => null],
  [
    'throws',
    () => {
      throw new Error('no context');
    },
  ],
] as const)
  test(`the still map stays where making the context ${what}`, async ({ page }) => {
    await page.addInitScript(
      `const get = HTMLCanvasElement.prototype.getContext;
       HTMLCanvasElement.prototype.getContext = function (...words) {
         return this.closest('.live-map') ? (${breakIt})() : get.apply(this, words);
       };`,
    );
    await page.goto('./en/');
    await expectStillMap(page, 'failed');
  });

test('a context that is lost for good is built anew once, then the still map stays; the panel never blinks', async ({
  page,
}) => {
  await page.clock.install();
  await page.goto('./en/merdare/');
  const lose = () =>
    page.evaluate(() => {
      const canvas = document.querySelector<HTMLCanvasElement>('.live-map canvas');
      canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext();
    });
  await expect(mapOf(page)).toHaveAttribute('data-map-state', 'live');
  await bodyOf(page).evaluate((body) => {
    const blinks: string[] = [];
    new MutationObserver((changes) => blinks.push(...changes.map(({ type }) => type))).observe(body, {
      childList: true,
      subtree: true,
      characterData: true,
    });
    Object.assign(window, { blinks });
  });
  for (const rebuilds of [0, 1]) {
    await lose();
    await expect(mapOf(page)).toHaveAttribute('data-map-state', 'poster');
    await expect(page.locator('.served-poster .poster')).toBeVisible();
    await page.clock.fastForward(6000);
    await expect(mapOf(page)).toHaveAttribute('data-map-state', rebuilds === 0 ? 'live' : 'fallback');
  }
  expect(await page.evaluate(() => Reflect.get(window, 'blinks'))).toEqual([]);
  await expect(again(page)).toHaveCount(0);
  await expectStillMap(page, 'lost');
});
