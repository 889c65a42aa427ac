import { findAxeFaults } from './support/axe.ts';
import { findClippedTexts, overflowOf } from './support/layout.ts';
import { openWithoutScripts } from './support/served.ts';
import { desk, expect, phone, test } from './support/site.ts';

/** Each view by a question that its address asks, and what the page then says. */
const views = [
  ['agreement/?date=2012-12-10', /What was carried out by 10 December 2012/],
  ['interruptions/?crossing=merdare&date=2022-12-28', /Merdare \/ Merdarë was closed on 28 December 2022/],
  ['compare/?compare=jarinje,merdare', /2 crossings on 21 November 2026/],
] as const;

for (const [address, answer] of views) {
  test(`${address}: answers, fits, leads to its sources and back, by keyboard alone`, async ({ page }) => {
    await page.setViewportSize(phone);
    await page.goto(`./en/${address}`);
    await expect(page.locator('#reading-sources')).toBeAttached({ timeout: 45_000 });
    await expect(page.locator('main')).toContainText(answer);
    expect(await overflowOf(page)).toBeLessThanOrEqual(0);
    expect(await findAxeFaults(page, { isShort: true })).toEqual([]);

    const region = page.locator('main section[tabindex="0"]').first();
    await region.focus();
    await expect(region).toHaveCSS('outline-style', 'solid');
    const isWider = await region.evaluate((node) => node.scrollWidth > node.clientWidth);
    await region.press('ArrowRight');
    if (isWider) await expect.poll(() => region.evaluate((node) => node.scrollLeft)).toBeGreaterThan(0);

    const reference = page.locator('main table .reference, main article .reference').last();
    await reference.focus();
    const source = await reference.getAttribute('data-source');
    await reference.press('Enter');
    await expect(page.locator(`li[data-source="${source}"] h3`)).toBeFocused();
    await expect(page.locator(`li[data-source="${source}"] h3`)).toBeInViewport();
    await page.getByRole('button', { name: 'Back to where it is cited' }).press('Enter');
    await expect(reference).toBeFocused();

    await page.setViewportSize(desk);
    expect(await overflowOf(page)).toBeLessThanOrEqual(0);
    expect(await findClippedTexts(page)).toEqual([]);
  });
}

test('an address leads to one point of the agreement, and each point has its own', async ({ page }) => {
  await page.setViewportSize(phone);
  await page.goto('./en/agreement/?provision=no-state-symbols');
  const title = page.getByRole('heading', { level: 4, name: 'No state symbols' });
  await expect(title).toBeFocused({ timeout: 45_000 });
  await expect(title).toBeInViewport();
  const other = page.locator('li[data-point="balanced-presence"]');
  await other.getByRole('link', { name: 'Link to this point' }).click();
  await expect(page).toHaveURL(/\/en\/agreement\/\?provision=balanced-presence$/);
  await expect(other.getByRole('heading', { level: 4 })).toBeFocused();
  await page.getByRole('button', { name: 'Table' }).click();
  await expect(page).not.toHaveURL(/provision=/);
});

test('two columns of a comparison fit a phone, six scroll by themselves', async ({ page }) => {
  await page.setViewportSize(phone);
  await page.goto('./en/compare/?compare=jarinje,merdare');
  const region = page.locator('main section[tabindex="0"]').first();
  const excess = () => region.evaluate((node) => node.scrollWidth - node.clientWidth);
  await expect(page.locator('#reading-sources')).toBeAttached({ timeout: 45_000 });
  expect(await excess()).toBeLessThanOrEqual(0);
  for (const name of ['Mutivode', 'Brnjak', 'Bela Zemlja', 'Mučibaba'])
    await page.getByRole('checkbox', { name: new RegExp(`^${name}`) }).check();
  await expect.poll(excess).toBeGreaterThan(100);
  expect(await overflowOf(page)).toBeLessThanOrEqual(0);
  await expect(page).not.toHaveURL(/compare=/);
});

test('without scripts the views are read whole, and a reference leads to its source', async ({ browser, baseURL }) => {
  for (const [address] of views) {
    const page = await openWithoutScripts(browser, `${baseURL}sr-Cyrl/${address}`, phone);
    await expect(page.locator('main h2')).toBeVisible();
    await expect(page.locator('main table').first()).toBeVisible();
    const target = await page.locator('main a.reference').first().getAttribute('href');
    await expect(page.locator(`.served-sources ${target}`)).toBeAttached();
    await expect(page.locator('main input, main select').filter({ visible: true })).toHaveCount(0);
    expect(await overflowOf(page)).toBeLessThanOrEqual(0);
    await page.context().close();
  }
});
