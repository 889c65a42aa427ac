import { zoomCamera } from '../../src/map/camera.ts';
import { panels } from '../../src/state/parameters.ts';
import { crossings } from './support/facts.ts';
import { boxOf, expectMoved, lookingAt, mapOf, markerOf, middleOf, pointOnMap, sizeOfMap } from './support/map.ts';
import { entryOf, listOf, openedPanel, rowsOf } from './support/parts.ts';
import { expect, goTo, openSite, phone, queryOf } from './support/site.ts';
import { test } from './support/window.ts';
import { wordsIn } from './support/words.ts';

// Here the camera travels.
test.use({ contextOptions: { reducedMotion: 'no-preference' } });

const translate = wordsIn('en');
const camera = { zoom: 8.5, latitude: 42.8, longitude: 21.1 };
const control = (name: 'zoomIn' | 'zoomOut' | 'fitAll' | 'panNorth' | 'panSouth' | 'panWest' | 'panEast') => ({
  name: translate(`map.${name}`),
  exact: true,
});

test('says why the map is still, and everything else works', async ({ page }) => {
  await openSite(page);
  expect(await page.evaluate(() => document.createElement('canvas').getContext('webgl2'))).toBeNull();
  await expect(mapOf(page)).toHaveAttribute('data-map-state', 'fallback');
  await expect(page.getByText(translate('map.fallback.no-webgl'))).toBeVisible();
  await expect(page.locator('.live-map')).toHaveCount(0);
  await expect(listOf(page)).toHaveCount(6);
  for (const panel of panels) {
    await page.getByRole('tab', { name: translate(`panel.${panel}`) }).click();
    await openedPanel(page, panel);
  }
  await page.getByRole('button', { name: translate('app.view.table') }).click();
  await expect(rowsOf(page)).toHaveCount(6);
});

test('says it on a phone too, and nothing lies over the line', async ({ page }) => {
  await page.setViewportSize(phone);
  for (const locale of ['en', 'sr-Cyrl']) {
    await openSite(page, `?lang=${locale}`);
    const covered = await page.locator('.map-notice').evaluate((notice) => {
      const { left, right, top, bottom } = notice.getBoundingClientRect();
      const places = [left + 2, (left + right) / 2, right - 2].flatMap((x) => [top + 2, bottom - 2].map((y) => [x, y]));
      return places.filter(([x = 0, y = 0]) => document.elementFromPoint(x, y)?.closest('.map-notice') !== notice);
    });
    expect(covered, locale).toEqual([]);
  }
});

test('draws ground, line, names and marks as SVG', async ({ page }) => {
  await openSite(page);
  await expect(page.locator('.map-svg path[stroke-dasharray]').first()).toBeAttached();
  for (const { names } of crossings)
    for (const name of [names.sr, names.sq])
      await expect(page.locator('.map-overlay').getByText(name, { exact: true })).toBeVisible();
  await goTo(page, `?${lookingAt(camera)}`);
  for (const { id, position } of crossings) {
    const expected = await pointOnMap(page, [position.longitude, position.latitude], camera);
    await expectMoved(markerOf(page, id), expected, { x: 0, y: 0 });
  }
});

test('pans by button and by drag', async ({ page }) => {
  await openSite(page, `?${lookingAt(camera)}`);
  const marker = markerOf(page, 'merdare');
  const { width, height } = await sizeOfMap(page);
  const step = Math.min(width, height) / 4;
  for (const [name, by] of [
    ['panEast', { x: -step, y: 0 }],
    ['panWest', { x: step, y: 0 }],
    ['panNorth', { x: 0, y: step }],
    ['panSouth', { x: 0, y: -step }],
  ] as const) {
    const start = await middleOf(marker);
    await page.getByRole('button', control(name)).click();
    await expectMoved(marker, start, by);
  }
  const start = await middleOf(marker);
  await page.mouse.move(start.x - 60, start.y + 80);
  await page.mouse.down();
  await page.mouse.move(start.x - 30, start.y + 60, { steps: 3 });
  await page.mouse.move(start.x + 20, start.y + 30, { steps: 3 });
  await page.mouse.up();
  await expectMoved(marker, start, { x: 80, y: -50 });
  await expect(entryOf(page, 'merdare'), 'a drag selects nothing').toHaveAttribute('aria-pressed', 'false');
});

test('zooms by button and by wheel, and fits all six', async ({ page }) => {
  await openSite(page, `?${lookingAt(camera)}`);
  const size = await sizeOfMap(page);
  const { longitude, latitude } = crossings.find(({ id }) => id === 'merdare')?.position ?? camera;
  const start = await pointOnMap(page, [longitude, latitude], camera);
  const closer = await pointOnMap(
    page,
    [longitude, latitude],
    zoomCamera(camera, 1, { x: size.width / 2, y: size.height / 2 }, size),
  );
  const marker = markerOf(page, 'merdare');
  await page.getByRole('button', control('zoomIn')).click();
  await expectMoved(marker, start, { x: closer.x - start.x, y: closer.y - start.y });
  await page.getByRole('button', control('zoomOut')).click();
  await expectMoved(marker, start, { x: 0, y: 0 });

  const zoom = () => Number(/at=([\d.]+)/.exec(queryOf(page))?.[1]);
  const { x, y } = await boxOf(mapOf(page));
  await page.mouse.move(x + 40, y + 300);
  await page.mouse.wheel(0, -150);
  await expect.poll(zoom).toBeCloseTo(9, 1);
  await page.mouse.wheel(0, 300);
  await expect.poll(zoom).toBeCloseTo(8, 1);

  await page.getByRole('button', control('fitAll')).click();
  for (const { id } of crossings)
    await expect(async () => {
      const at = await middleOf(markerOf(page, id));
      expect(at.x).toBeGreaterThan(x + 40);
      expect(at.x).toBeLessThan(x + size.width - 40);
      expect(at.y).toBeGreaterThan(y + 20);
      expect(at.y).toBeLessThan(y + size.height - 20);
    }).toPass();
});

test('selecting a crossing, in the list or on the map, brings it to the middle', async ({ page }) => {
  await openSite(page);
  const middle = await middleOf(mapOf(page));
  for (const [id, choose] of [
    ['bela-zemlja', entryOf(page, 'bela-zemlja')],
    ['mucibaba', markerOf(page, 'mucibaba')],
  ] as const) {
    await choose.click();
    await expectMoved(markerOf(page, id), middle, { x: 0, y: 0 });
    await expect(markerOf(page, id)).toHaveAttribute('aria-pressed', 'true');
    await expect(entryOf(page, id)).toHaveAttribute('aria-pressed', 'true');
    expect(queryOf(page)).toBe(`?crossing=${id}`);
  }
});
