import { type FrameLocator, test } from '@playwright/test';
import { type Host, startHost, writeHostPage } from './support/hosts.ts';
import { expect, keepNothing } from './support/site.ts';

// Nobody looks at the pixels here: a quarter of them is drawn.
test.use({ deviceScaleFactor: 0.5, viewport: { width: 640, height: 400 } });

const count = 20;
/** What browsers give all frames of a process together. */
const mostContexts = 16;

/** Twenty of them begin at once, each with a program of its own. */
const patience = 90_000;

let host: Host;

test.beforeAll(async ({ baseURL }) => {
  const frames = Array.from({ length: count }, (_, index) => {
    const sandbox = index % 2 === 0 ? 'sandbox="allow-scripts"' : '';
    return `<iframe title="${index}" src="${baseURL}embed/en/" width="300" height="320" style="float:left" ${sandbox}></iframe>`;
  });
  host = await startHost({ '/': { html: writeHostPage(frames.join('')) } });
});
test.afterAll(() => host.close());

test('twenty in one page all show a map, live where it is looked at, and let go of it elsewhere', async ({
  page,
  context,
}) => {
  test.setTimeout(180_000);
  await keepNothing(context);
  await page.goto(`${host.address}/`, { waitUntil: 'domcontentloaded' });
  const frames = Array.from({ length: count }, (_, index) => page.frameLocator(`iframe[title="${index}"]`));
  const mapIn = (frame: FrameLocator | undefined) => (frame ?? page).locator('.map');
  const countLive = async () => {
    const states = await Promise.all(frames.map((frame) => mapIn(frame).getAttribute('data-map-state')));
    return states.filter((state) => state === 'live').length;
  };
  for (const first of frames.slice(0, 2))
    await expect(mapIn(first)).toHaveAttribute('data-map-state', 'live', { timeout: patience });
  expect(await countLive()).toBeLessThanOrEqual(mostContexts);

  await page.locator(`iframe[title="${count - 1}"]`).evaluate((node) => node.scrollIntoView());
  await expect(mapIn(frames.at(-1))).toHaveAttribute('data-map-state', 'live', { timeout: patience });
  for (const first of frames.slice(0, 2)) await expect(mapIn(first)).toHaveAttribute('data-map-state', 'poster');
  expect(await countLive()).toBeLessThanOrEqual(mostContexts);
  for (const frame of frames) {
    // The poster, the still hand's ground or the live one.
    await expect(frame.locator('.poster, .map-svg path, .live-map canvas').first()).toBeAttached();
    await expect(frame.locator('.map-notice')).toHaveCount(0);
  }

  await page.evaluate(() => scrollTo(0, 0));
  await expect(mapIn(frames[0])).toHaveAttribute('data-map-state', 'live', { timeout: patience });

  // On paper the still hand draws what WebGL has left behind.
  await page.emulateMedia({ media: 'print' });
  await expect(mapIn(frames[0]).locator('.map-svg path').first()).toBeAttached();
});
