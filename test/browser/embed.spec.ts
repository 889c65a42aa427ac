import { readFileSync } from 'node:fs';
import { type FrameLocator, type Page, test } from '@playwright/test';
import { type Host, startHost, writeHostPage } from './support/hosts.ts';
import { offlineAddress } from './support/offlineFile.ts';
import { expect, keepNothing } from './support/site.ts';

/** What somebody else's page may be to its visitor, before the frame and after. */
const readHost = (page: Page) =>
  page.evaluate(() => ({
    scrolled: scrollY,
    entries: history.length,
    focus: document.activeElement?.id,
    stored: localStorage.length + sessionStorage.length,
    cookies: document.cookie,
  }));

/** Every request of a page, and whatever went wrong in it or in a frame of it. */
function watch(page: Page) {
  const asked = new Set<string>();
  const faults: string[] = [];
  page.on('request', (request) => {
    if (!/^(data|blob|about):/.test(request.url())) asked.add(new URL(request.url()).origin);
  });
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(error.message));
  return { asked, faults };
}

const frameOf = (page: Page, name: string): FrameLocator => page.frameLocator(`iframe[title="${name}"]`);
const markersIn = (frame: FrameLocator) => frame.locator('.marker-button');
const mapIn = (frame: FrameLocator) => frame.locator('.map');

/** Waits until the map in a frame can be used; there is no WebGL here. */
async function expectMap(frame: FrameLocator): Promise<void> {
  await expect(mapIn(frame)).toHaveAttribute('data-map-state', 'fallback');
  await expect(markersIn(frame)).toHaveCount(6);
  await expect(frame.locator('.map-svg path').first()).toBeAttached();
}

async function mapBoxOf(page: Page) {
  const box = await page.locator('.map').boundingBox();
  return { top: box?.y ?? Number.NaN, bottom: (box?.y ?? Number.NaN) + (box?.height ?? 0) };
}

const frame = (name: string, src: string, more = '') =>
  `<iframe title="${name}" src="${src}" width="280" height="380" style="float:left" ${more}></iframe>`;

let host: Host;
let site: string;

test.beforeAll(async ({ baseURL }) => {
  site = baseURL ?? '';
  const plain = [
    frame('plain', `${site}embed/en/merdare/`),
    frame('by parameter', `${site}?mode=embed&lang=sq#?secret=Ab3`, 'sandbox="allow-scripts"'),
    frame('nothing allowed', `${site}embed/en/merdare/`, 'sandbox=""'),
    frame('picture', `${site}embed/sr-Cyrl/?still=1`),
    `<div id="tab" hidden>${frame('hidden', `${site}embed/en/`)}</div>`,
  ];
  const file = readFileSync(new URL(offlineAddress), 'utf8').replace(
    '<html',
    '<html data-search="?mode=embed&lang=sq"',
  );
  const srcdoc = file.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  const within = `<iframe title="srcdoc" width="300" height="380" sandbox="allow-scripts" srcdoc="${srcdoc}"></iframe>`;
  const strict = `default-src 'none'; style-src 'unsafe-inline'; frame-src ${new URL(site).origin}`;
  host = await startHost({
    '/': { html: writeHostPage(plain.join('')) },
    '/strict': {
      html: writeHostPage(
        frame('plain', `${site}embed/en/`) + frame('sandboxed', `${site}embed/en/`, 'sandbox="allow-scripts"'),
      ),
      headers: { 'Content-Security-Policy': strict, 'Cross-Origin-Embedder-Policy': 'require-corp' },
    },
    '/srcdoc': { html: writeHostPage(within) },
    '/slide': { html: writeHostPage('<iframe width="1000" height="600" allow="screen-wake-lock"></iframe>') },
  });
});
test.afterAll(() => host.close());
test.beforeEach(({ context }) => keepNothing(context));

test('frames of every kind show the map, and the page around them stays as it was', async ({ page }) => {
  const { asked, faults } = watch(page);
  await page.goto(`${host.address}/`, { waitUntil: 'domcontentloaded' });
  const before = await readHost(page);
  const plain = frameOf(page, 'plain');
  await expectMap(plain);
  await expect(plain.getByRole('heading', { level: 1 })).toHaveText(/Merdare\s*\/\s*Merdarë/);
  const byParameter = frameOf(page, 'by parameter');
  await expectMap(byParameter);
  await expect(byParameter.locator('html')).toHaveAttribute('lang', 'sq');
  await expect(byParameter.locator('[data-embed-root]')).toBeVisible();

  // Without scripts: the picture, the facts and the links.
  const bare = frameOf(page, 'nothing allowed');
  await expect(bare.locator('.poster-mark')).toHaveCount(6);
  await expect(bare.locator('noscript [data-status]')).toHaveCount(6);
  await expect(bare.getByRole('link', { name: 'Open the full map' })).toHaveAttribute('href', '../../../en/merdare/');
  await expect(bare.locator('#footnote-status')).toContainText('UNSCR 1244/1999');

  const picture = frameOf(page, 'picture');
  await expect(picture.locator('[data-embed-root][inert] .map > svg text').first()).toBeVisible();
  await expect(picture.locator('canvas')).toHaveCount(0);
  expect(await readHost(page)).toEqual(before);

  // A tab that was hidden.
  await page.locator('#tab').evaluate((tab) => tab.removeAttribute('hidden'));
  await expectMap(frameOf(page, 'hidden'));

  // What is done in a frame leaves no trace around it.
  await markersIn(plain).first().click();
  await expect(plain.getByRole('heading', { level: 1 })).toContainText('Jarinje');
  await plain.getByRole('button', { name: 'Zoom in' }).click();
  await markersIn(byParameter).nth(3).click();
  await expect(byParameter.getByRole('heading', { level: 1 })).toContainText('Bërnjak');
  expect(await readHost(page)).toMatchObject({ scrolled: 0, entries: before.entries, stored: 0, cookies: '' });

  // The wheel is the page's, unless a key is held; a line over the map says so.
  const placeOf = async () => markersIn(plain).first().boundingBox();
  await plain.getByRole('button', { name: 'Show all six' }).click();
  const place = await placeOf();
  const box = await mapIn(plain).boundingBox();
  await page.mouse.move((box?.x ?? 0) + 60, (box?.y ?? 0) + 40);
  await page.mouse.wheel(0, 100);
  await expect.poll(async () => (await readHost(page)).scrolled).toBeGreaterThan(0);
  await expect(plain.locator('.gesture-hint[data-shown="true"]')).toContainText('Ctrl');
  const scrolled = (await readHost(page)).scrolled;
  expect((await placeOf())?.y).toBeCloseTo((place?.y ?? 0) - scrolled, 0);
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -100);
  await page.keyboard.up('Control');
  await expect.poll(async () => (await placeOf())?.x).not.toBeCloseTo(place?.x ?? 0, 0);
  expect((await readHost(page)).scrolled).toBe(scrolled);

  // A frame that grows: the panel comes to stand beside the map.
  await page.evaluate(() => scrollTo(0, 0));
  const element = page.locator('iframe[title="plain"]');
  await element.evaluate((node) => Object.assign(node, { width: '1600', height: '640' }));
  await expect(plain.locator('[data-panel]')).toBeVisible();
  const [mapBox, panelBox] = [await mapIn(plain).boundingBox(), await plain.locator('[data-panel]').boundingBox()];
  expect(panelBox?.x).toBeGreaterThanOrEqual((mapBox?.x ?? 0) + (mapBox?.width ?? 0) - 1);
  expect(await plain.locator('html').evaluate((html) => html.scrollHeight <= innerHeight)).toBe(true);

  expect([...asked].sort()).toEqual([host.address, new URL(site).origin].sort());
  expect(faults.filter((fault) => !fault.includes('Blocked script execution'))).toEqual([]);
});

test('a strict page around it, and one without an address, have the map too', async ({ page }) => {
  const { asked, faults } = watch(page);
  await page.goto(`${host.address}/strict`);
  await expectMap(frameOf(page, 'plain'));
  await expectMap(frameOf(page, 'sandboxed'));
  await page.goto(`${host.address}/srcdoc`);
  const srcdoc = frameOf(page, 'srcdoc');
  await expectMap(srcdoc);
  await expect(srcdoc.locator('html')).toHaveAttribute('lang', 'sq');
  await expect(srcdoc.locator('[data-embed-root]')).toBeVisible();
  await markersIn(srcdoc).first().click();
  await expect(srcdoc.getByRole('heading', { level: 1 })).toContainText('Jarinj');
  expect([...asked].sort()).toEqual([host.address, new URL(site).origin].sort());
  expect(faults).toEqual([]);
});

test('at every size nothing of the frame is out of reach', async ({ page }) => {
  for (const [width, height] of [
    [280, 320],
    [320, 480],
    [600, 480],
    [1280, 720],
    [3840, 2160],
  ] as const) {
    await page.setViewportSize({ width, height });
    await page.goto(`${site}embed/sr-Cyrl/bela-zemlja/?gestures=greedy`);
    await expect(page.locator('.marker-button')).toHaveCount(6);
    const size = await page.locator('html').evaluate((html) => [html.scrollWidth, html.scrollHeight]);
    expect(size, `${width}`).toEqual([width, height]);
    const map = await page.locator('.map').boundingBox();
    expect(map?.height, `${width}`).toBeGreaterThan(height * 0.28);
    for (const name of [
      '.control-zoomIn',
      '.control-zoomOut',
      '.map-pan summary',
      'footer a',
      'footer summary:visible',
    ])
      for (const box of await page.locator(name).all())
        expect(await box.boundingBox(), `${name} ${width}`).not.toBeNull();
  }
  // A map too short for all buttons below each other has them beside each other.
  await page.setViewportSize({ width: 672, height: 480 });
  await page.goto(`${site}embed/en/merdare/`);
  await expect(page.locator('[data-panel]')).toBeVisible();
  await page.locator('.map-pan summary').click();
  const map = await mapBoxOf(page);
  for (const button of await page.locator('.map-controls .control-button').all()) {
    const box = await button.boundingBox();
    expect(box?.y).toBeGreaterThan(map.top);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThan(map.bottom);
  }
  // The height of the content is its own.
  await page.setViewportSize({ width: 600, height: 300 });
  await page.goto(`${site}embed/en/merdare/?autosize=1`);
  const root = page.locator('[data-embed-root]');
  await expect(page.locator('[data-panel]')).toBeVisible();
  const heightOf = () => root.evaluate((node) => node.getBoundingClientRect().height);
  await expect.poll(heightOf).toBeGreaterThan(700);
  const height = await heightOf();
  await page.setViewportSize({ width: 600, height: 1400 });
  expect(await heightOf()).toBe(height);
});

test('a briefing in a frame hands the key that turns beyond its last step back to the host, and no other', async ({
  page,
}) => {
  const { faults } = watch(page);
  await page.goto(`${host.address}/slide`);
  await page.evaluate((address) => {
    const heard: unknown[] = [];
    Object.assign(window, { heard });
    addEventListener('message', ({ data }) => heard.push(data));
    const frame = document.querySelector('iframe');
    if (frame) frame.src = `${address}?mode=present&lang=en&step=not-published&host=${location.origin}`;
  }, site);
  const stage = page.frameLocator('iframe').locator('[data-stage]');
  await stage.getByRole('contentinfo').click();
  for (const [key, step] of [
    ['ArrowLeft', 'today'],
    ['ArrowRight', 'not-published'],
    ['ArrowRight', 'sources'],
  ] as const) {
    await page.keyboard.press(key);
    await expect(stage).toHaveAttribute('data-stage', step);
  }
  const heard = () => page.evaluate(() => (window as unknown as { heard: unknown[] }).heard);
  await page.keyboard.press('ArrowRight');
  await expect.poll(heard).toEqual([{ ns: 'six-crossings', v: 1, type: 'release', payload: { key: 'ArrowRight' } }]);
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
  expect(faults).toEqual([]);
});
