import { sources } from './support/facts.ts';
import { readFocus, tabUntil } from './support/focus.ts';
import { markerOf } from './support/map.ts';
import { entryOf, openedPanel, panelOf } from './support/parts.ts';
import { expect, openSite, queryOf } from './support/site.ts';
import { test } from './support/window.ts';
import { wordsIn } from './support/words.ts';

const translate = wordsIn('en');

test('from load to a source and back with the keyboard alone', async ({ page }) => {
  await openSite(page);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: translate('app.skip.list') })).toBeFocused();
  await expect(page.getByRole('link', { name: translate('app.skip.list') })).toBeInViewport();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(entryOf(page, 'jarinje')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(entryOf(page, 'merdare')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(entryOf(page, 'merdare')).toHaveAttribute('aria-pressed', 'true');
  await expect(panelOf(page, 'overview').getByRole('heading', { level: 2 }).first()).toContainText('Merdarë');

  const overview = page.getByRole('tab', { name: translate('panel.overview') });
  await tabUntil(page, (stop) => stop?.name.includes('tab-overview') ?? false);
  await expect(overview).toBeFocused();
  for (const [key, panel] of [
    ['ArrowRight', 'agencies'],
    ['ArrowRight', 'eulex'],
    ['End', 'sources'],
    ['ArrowRight', 'overview'],
    ['ArrowLeft', 'sources'],
    ['Home', 'overview'],
  ] as const) {
    await page.keyboard.press(key);
    await expect(page.getByRole('tab', { name: translate(`panel.${panel}`) })).toBeFocused();
    await openedPanel(page, panel);
  }

  await tabUntil(page, (stop) => stop?.name.includes('Source ') ?? false);
  const reference = page.locator('.reference:focus');
  const id = await reference.getAttribute('data-source');
  const name = await reference.getAttribute('aria-label');
  expect(sources.map((source) => source.id)).toContain(id);
  await page.keyboard.press('Enter');
  const entry = page.locator(`li[data-source="${id}"]`);
  await expect(entry.getByRole('heading')).toBeFocused();
  await expect(entry.getByRole('heading')).toBeInViewport();
  await page.keyboard.press('Tab');
  await expect(entry.locator(':focus'), 'one goes on from there').toHaveCount(1);
  await page.goBack();
  await openedPanel(page, 'overview');
  await expect(entryOf(page, 'merdare')).toHaveAttribute('aria-pressed', 'true');
  await expect(page.locator(`.reference[data-source="${id}"]:focus`), 'where one came from').toHaveAttribute(
    'aria-label',
    name ?? '',
  );
});

test('Tab reaches every marker, leaves the map, and goes all around; the focus is always seen', async ({ page }) => {
  // Zoomed in: marks lie outside of the picture, and come into it when they are reached.
  await openSite(page, '?panel=agencies&crossing=mucibaba');
  await openedPanel(page, 'agencies');
  const stops = await tabUntil(page, (stop) => stop === null);
  expect(stops.filter(({ isMarker }) => isMarker).length).toBe(6);
  const inMap = stops.map(({ isInMap }) => isInMap);
  expect(inMap.slice(inMap.lastIndexOf(true) + 1).length, 'stops after the map').toBeGreaterThan(10);
  expect(
    stops.filter(({ hasOutline }) => !hasOutline).map(({ name }) => name),
    'without a sign of focus',
  ).toEqual([]);
  expect(
    stops.filter(({ isInView }) => !isInView).map(({ name }) => name),
    'out of view or covered',
  ).toEqual([]);
});

test('in the map plus, minus, arrows and Home move it, Enter selects, Escape lets go', async ({ page }) => {
  await openSite(page);
  await markerOf(page, 'jarinje').focus();
  const camera = () => (/at=([^&]*)/.exec(queryOf(page))?.[1] ?? '').split('/').map(Number);
  const press = async (key: string) => {
    const before = queryOf(page);
    await page.keyboard.press(key);
    await expect.poll(() => queryOf(page)).not.toBe(before);
    return camera();
  };
  const [zoomedIn = 0] = await press('+');
  const [zoomedOut = 0] = await press('-');
  expect(zoomedIn - zoomedOut).toBeCloseTo(1, 2);
  const [, , before = 0] = camera();
  const [, latitude = 0, east = 0] = await press('ArrowRight');
  expect(east).toBeGreaterThan(before);
  const [, north = 0] = await press('ArrowUp');
  expect(north).toBeGreaterThan(latitude);
  const [, south = 0] = await press('ArrowDown');
  expect(south).toBeCloseTo(latitude, 3);
  const [, , west = 0] = await press('ArrowLeft');
  expect(west).toBeCloseTo(before, 3);
  await press('+');
  const [home = 0] = await press('Home');
  expect(home).toBeCloseTo(zoomedOut, 2);

  await expect(markerOf(page, 'jarinje')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(entryOf(page, 'jarinje')).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('Escape');
  await expect(entryOf(page, 'jarinje')).toHaveAttribute('aria-pressed', 'false');
  expect((await readFocus(page))?.isMarker).toBe(true);
  await page.keyboard.press('Tab');
  await expect(markerOf(page, 'merdare')).toBeFocused();
  await page.keyboard.press('Space');
  await expect(entryOf(page, 'merdare')).toHaveAttribute('aria-pressed', 'true');
});

test('the date moves with the keys of a range, and can be typed', async ({ page }) => {
  await openSite(page);
  const range = page.getByRole('slider');
  await range.focus();
  await page.keyboard.press('ArrowLeft');
  await expect.poll(() => queryOf(page)).toMatch(/^\?date=\d{4}-\d{2}-\d{2}$/);
  await page.keyboard.press('Home');
  await expect.poll(() => queryOf(page)).toBe('?date=2011-12-02');
  await expect(entryOf(page, 'merdare')).toHaveAttribute('data-status', 'agreed');
  const open = translate('time.goTo.open', { date: '2 December 2011' });
  await page.getByRole('button', { name: open }).press('Enter');
  await page.keyboard.type('2012-12-15');
  await page.keyboard.press('Enter');
  await expect.poll(() => queryOf(page)).toBe('?date=2012-12-15');
  await expect(entryOf(page, 'merdare')).toHaveAttribute('data-status', 'interim');
});
