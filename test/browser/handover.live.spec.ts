import { mapOf } from './support/map.ts';
import { readMarks } from './support/served.ts';
import { expect, openSite, test } from './support/site.ts';

const ground = /\/assets\/(land|line|edges)\.[^/]*\.js$/;

for (const [path, viewport] of [
  ['en/', { width: 390, height: 844 }],
  ['sq/merdare/', { width: 1280, height: 800 }],
  ['sr-Cyrl/', { width: 1280, height: 800 }],
  ['en/mucibaba/', { width: 1920, height: 1080 }],
  ['en/brnjak/', { width: 390, height: 844 }],
] as const)
  test(`${path} at ${viewport.width} pixels: the live map has every crossing where the poster had it`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport);
    await page.addInitScript(() => {
      const shifts: number[] = [];
      Reflect.set(window, 'shifts', shifts);
      const paints: number[] = [];
      Reflect.set(window, 'largestPaints', paints);
      new PerformanceObserver((list) => {
        for (const { startTime } of list.getEntries()) paints.push(startTime);
      }).observe({ type: 'largest-contentful-paint', buffered: true });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.push(Reflect.get(entry, 'value'));
      }).observe({ type: 'layout-shift', buffered: true });
      // The poster is read when the page has come and before any of its scripts runs.
      document.addEventListener('readystatechange', () => {
        const marks = [...document.querySelectorAll('.poster-mark')].map((mark) => {
          const { x, y, width, height } = (mark.querySelector('circle') ?? mark).getBoundingClientRect();
          return [mark.getAttribute('data-crossing'), { x: x + width / 2, y: y + height / 2 }];
        });
        Reflect.set(window, 'postered', Reflect.get(window, 'postered') ?? Object.fromEntries(marks));
      });
    });
    await openSite(page, path);
    await expect(mapOf(page)).toHaveAttribute('data-map-state', 'live');
    const postered = await page.evaluate(() => Reflect.get(window, 'postered'));
    const live = await readMarks(page, '.marker-button');
    expect(Object.keys(postered)).toHaveLength(6);
    for (const [crossing, { x, y }] of Object.entries(live)) {
      expect(Math.abs(x - postered[crossing].x), `${crossing} across`).toBeLessThanOrEqual(1);
      expect(Math.abs(y - postered[crossing].y), `${crossing} down`).toBeLessThanOrEqual(1);
    }
    // The page that was served is the largest that is painted: the app in its place paints nothing larger.
    expect(await page.evaluate(() => Reflect.get(window, 'largestPaints'))).toHaveLength(1);
    // What is left are references behind a lede, whose last line ends elsewhere in our font than in the one before.
    const shifts: readonly number[] = await page.evaluate(() => Reflect.get(window, 'shifts'));
    expect(shifts.reduce((sum, shift) => sum + shift, 0)).toBeLessThan(0.001);
  });

test('the poster stays, the very same, until the map can draw; a press under it selects', async ({ page }) => {
  let letGroundCome = () => {};
  const groundMayCome = new Promise<void>((resolve) => {
    letGroundCome = resolve;
  });
  await page.route(ground, async (route) => {
    await groundMayCome;
    await route.continue();
  });
  await page.goto('./en/');
  const poster = await page.locator('.poster').elementHandle();
  await page.locator('.marker-button').first().waitFor();
  expect(await poster?.evaluate((node) => node.isConnected && node.getBoundingClientRect().width > 0)).toBe(true);
  await expect(mapOf(page)).toHaveAttribute('data-map-state', /poster|loading/);
  await page.locator('.marker-button[data-crossing="merdare"]').click();
  await expect(page.locator('#panel h2')).toHaveText('Merdare / Merdarë');
  // It shows all six and none chosen: that is no longer true.
  await expect(page.locator('.poster')).toHaveCount(0);
  letGroundCome();
  await expect(mapOf(page)).toHaveAttribute('data-map-state', 'live');
});

test('the live map is fetched when the page is idle, and never in the way of the page', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname.replace(/^.*\//, '')));
  await openSite(page, 'en/');
  await expect(mapOf(page)).toHaveAttribute('data-map-state', 'live');
  const indexOf = (name: RegExp) => asked.findIndex((file) => name.test(file));
  expect(indexOf(/^index-.*\.js$/)).toBeGreaterThan(-1);
  for (const late of [/^GlMap-.*\.js$/, /worker.*\.m?js$/, /^land\..*\.js$/]) {
    expect(indexOf(late), String(late)).toBeGreaterThan(indexOf(/^facts-en-.*\.json$/));
  }
});
