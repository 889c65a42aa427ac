import { projectToScreen } from '../../src/map/camera.ts';
import { themes } from '../../src/ui/tokens.ts';
import { crossingIn } from './support/facts.ts';
import { findShift, readDashes } from './support/ground.ts';
import { boxOf, lookingAt, mapOf, markerOf, sizeOfMap, waitForRest } from './support/map.ts';
import { colourAt, pictureGround } from './support/pixels.ts';
import { expect, goTo, openSite, queryOf, test } from './support/site.ts';

// A smaller map: in software every frame costs.
test.use({ viewport: { width: 1024, height: 720 } });

const { land, beyond, water } = themes.light;

test('comes to life with its worker, and paints land, neighbours and sea', async ({ page }) => {
  const worker = page.waitForResponse((response) => /worker[^/]*\.m?js$/.test(new URL(response.url()).pathname));
  const camera = { zoom: 6.5, latitude: 42.2, longitude: 20.2 };
  await openSite(page, `?${lookingAt(camera)}`);
  expect((await worker).status()).toBe(200);
  await expect(mapOf(page)).toHaveAttribute('data-map-state', 'live');
  const picture = await pictureGround(page);
  const size = await sizeOfMap(page);
  const colourOf = (longitude: number, latitude: number) =>
    colourAt(picture, projectToScreen([longitude, latitude], camera, size));
  expect(colourOf(18.4, 41.9), 'the Adriatic').toBe(water);
  expect(colourOf(20.95, 42.45), 'south of Prishtinë / Priština').toBe(land);
  expect(colourOf(19.95, 41.6), 'inland from Durrës').toBe(beyond);
});

test('dashes the line at every zoom', async ({ page }) => {
  const { longitude, latitude } = crossingIn('en', 'merdare').position;
  await openSite(page);
  for (const zoom of [7, 9, 11, 13]) {
    const camera = { zoom, latitude, longitude };
    await goTo(page, `?${lookingAt(camera)}`);
    await waitForRest(markerOf(page, 'merdare'));
    await expect(async () => {
      const { inked, period, length } = readDashes(await pictureGround(page), camera);
      expect(length, `the line is in sight at zoom ${zoom}`).toBeGreaterThan(200);
      expect(inked, `inked at zoom ${zoom}`).toBeGreaterThan(0.5);
      expect(inked, `inked at zoom ${zoom}`).toBeLessThan(0.85);
      expect(period, `pixels from dash to dash at zoom ${zoom}`).toBeLessThan(20);
    }).toPass();
  }
});

test('draws what the still map draws where it draws it, and survives the loss of its context', async ({ page }) => {
  await openSite(page, `?${lookingAt({ zoom: 9.95, latitude: 42.94, longitude: 21.24 })}&panel=eulex&crossing=merdare`);
  await expect(mapOf(page)).toHaveAttribute('data-map-state', 'live');
  const live = await pictureGround(page);
  await page.evaluate(() => {
    const context = document.querySelector<HTMLCanvasElement>('.live-map canvas')?.getContext('webgl2');
    const extension = context?.getExtension('WEBGL_lose_context');
    Object.assign(window, { restoreContext: () => extension?.restoreContext() });
    extension?.loseContext();
  });
  await expect(mapOf(page)).toHaveAttribute('data-map-state', 'poster');
  await expect(page.locator('[data-panel="eulex"]')).toBeVisible();
  await expect(markerOf(page, 'merdare')).toBeVisible();
  const poster = findShift(live, await pictureGround(page));
  expect(poster).toMatchObject({ x: 0, y: 0 });
  expect(poster.differing).toBeLessThan(0.1);

  await page.evaluate(() => (window as unknown as { restoreContext: () => void }).restoreContext());
  await expect(mapOf(page)).toHaveAttribute('data-map-state', 'live');
  const again = findShift(live, await pictureGround(page));
  expect(again).toMatchObject({ x: 0, y: 0 });
  expect(again.differing).toBeLessThan(0.02);
});

test('moves by drag and wheel, all its parts together, and makes no history of it', async ({ page }) => {
  await openSite(page);
  const entries = await page.evaluate(() => history.length);
  const zoomOf = () => Number(/at=([\d.]+)/.exec(queryOf(page))?.[1]);
  const start = await waitForRest(markerOf(page, 'merdare'));
  const grip = { x: start.x + 60, y: start.y + 30 };
  await page.mouse.move(grip.x, grip.y);
  await page.mouse.down();
  await page.mouse.move(grip.x + 30, grip.y - 20, { steps: 3 });
  await page.mouse.move(grip.x + 80, grip.y - 50, { steps: 3 });
  await page.mouse.up();
  await expect.poll(zoomOf).toBeGreaterThan(0);
  const dragged = await waitForRest(markerOf(page, 'merdare'));
  expect(dragged.x - start.x).toBeCloseTo(80, 0);
  expect(dragged.y - start.y).toBeCloseTo(-50, 0);

  const before = zoomOf();
  const { x, y } = await boxOf(mapOf(page));
  await page.mouse.move(x + 40, y + 40);
  await page.mouse.wheel(0, -300);
  await expect.poll(zoomOf).toBeGreaterThan(before + 0.2);
  const zoomed = await waitForRest(markerOf(page, 'merdare'));
  expect(zoomed.x, 'it grows away from the pointer').toBeGreaterThan(dragged.x);
  expect(await page.evaluate(() => history.length)).toBe(entries);
});
