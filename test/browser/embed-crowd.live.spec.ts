import { test } from '@playwright/test';
import { chromiumFlags } from '../../scripts/chromium-flags.mjs';
import { type Host, startHost, writeHostPage } from './support/hosts.ts';
import { expect, keepNothing } from './support/site.ts';
import { wordsIn } from './support/words.ts';

const words = wordsIn('en');

/** A browser takes the oldest context from a page that wants more than some sixteen: here, than so many. */
const most = 1;
const count = 2;

test.use({
  deviceScaleFactor: 0.5,
  viewport: { width: 640, height: 400 },
  launchOptions: {
    executablePath: process.env.CHROMIUM_PATH,
    args: [...chromiumFlags, `--max-active-webgl-contexts=${most}`],
  },
});

let host: Host;
test.beforeAll(async ({ baseURL }) => {
  const frame = (title: number) =>
    `<iframe title="${title}" src="${baseURL}embed/en/" width="310" height="380" style="float:left"></iframe>`;
  host = await startHost({
    '/': { html: writeHostPage(Array.from({ length: count }, (_, one) => frame(one)).join('')) },
  });
});
test.afterAll(() => host.close());

test('of more maps in sight than a browser makes live, the others are still, say so, and do all the same', async ({
  page,
  context,
}) => {
  test.setTimeout(120_000);
  await keepNothing(context);
  await page.goto(`${host.address}/`);
  const frames = Array.from({ length: count }, (_, index) => page.frameLocator(`iframe[title="${index}"]`));
  const readStates = () => Promise.all(frames.map((frame) => frame.locator('.map').getAttribute('data-map-state')));
  await expect
    .poll(async () => (await readStates()).sort(), { timeout: 90_000 })
    .toEqual([
      ...Array.from({ length: count - most }, () => 'fallback'),
      ...Array.from({ length: most }, () => 'live'),
    ]);
  const still = frames[(await readStates()).indexOf('fallback')];
  if (!still) throw new Error('No map is still.');
  await expect(still.getByText(words('map.fallback.lost'))).toBeVisible();
  await still.locator('.marker-button[data-crossing="brnjak"]').click();
  await expect(still.getByRole('heading', { level: 1 })).toContainText('Brnjak');
  await still.getByRole('button', { name: words('embed.details') }).click();
  await expect(still.locator('[data-panel="overview"]')).toContainText(words('status.building'));
});
