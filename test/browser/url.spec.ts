import { dataset } from './support/facts.ts';
import { hostileQueries } from './support/hostile.ts';
import { markerOf } from './support/map.ts';
import { entryOf, listOf, openedPanel, panelOf, rowsOf } from './support/parts.ts';
import { expect, openSite, queryOf, test } from './support/site.ts';
import { wordsIn } from './support/words.ts';

const translate = wordsIn('en');

/** What of a page shows that a link got further than it may. */
function findDamage(): readonly string[] {
  const entries = document.querySelectorAll('#crossings [data-crossing]').length;
  const rows = document.querySelectorAll('main tr[data-status]').length;
  return [
    ...(document.querySelector('[data-pwned]') ? ['markup got in'] : []),
    ...('pwned' in window ? ['a script ran'] : []),
    ...('polluted' in {} ? ['the prototype is polluted'] : []),
    ...(document.querySelector('.part-failed') ? ['a part of the page failed'] : []),
    ...(entries === 6 || rows === 6 ? [] : [`${entries} entries, ${rows} rows`]),
    ...(document.documentElement.lang === 'en' ? [] : [`language ${document.documentElement.lang}`]),
  ];
}

/** A quarter of the table each, so that they run side by side; browsers refuse 200 changes of the address in a row. */
const shares = [0, 1, 2, 3].map((share) => hostileQueries.filter((_, index) => index % 4 === share));

test('there are two hundred hostile links', () => {
  expect(new Set(hostileQueries.map(({ query }) => query)).size).toBeGreaterThan(200);
});

for (const [index, share] of shares.entries()) {
  test(`hostile links break nothing when one goes back or forward to them, part ${index + 1}`, async ({ page }) => {
    await openSite(page);
    for (const { query } of share) {
      await page.evaluate(async (to) => {
        history.pushState(null, '', to);
        dispatchEvent(new PopStateEvent('popstate'));
        await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      }, query);
      expect(await page.evaluate(findDamage), query.slice(0, 200)).toEqual([]);
    }
  });

  test(`hostile links open the page, and what they got wrong is said once, part ${index + 1}`, async ({ page }) => {
    for (const { query, counts } of share.filter((_, place) => place % 5 === index)) {
      await page.goto(`./${query}`);
      await expect(listOf(page), query.slice(0, 200)).toHaveCount(6);
      expect(await page.evaluate(findDamage), query.slice(0, 200)).toEqual([]);
      const [beginning = ''] = translate('app.rejected', { count: counts, values: '¤' }).split('¤');
      const notice = page.locator('.notice').filter({ hasText: beginning });
      await expect(notice, query.slice(0, 200)).toHaveCount(counts === 0 ? 0 : 1);
    }
  });
}

test('the notice names each bad value, is dismissed, and does not come back', async ({ page }) => {
  await openSite(page, '?crossing=<b data-pwned>x</b>&date=1066&panel=eulex');
  const notice = page.locator('.notice');
  await expect(notice).toContainText('crossing=<b data-pwned>x</b>');
  await expect(notice).toContainText('date=1066');
  await expect(panelOf(page, 'eulex'), 'what was right is heeded').toBeVisible();
  await page.getByRole('button', { name: translate('app.dismiss') }).click();
  await expect(notice).toHaveCount(0);
  await entryOf(page, 'merdare').click();
  expect(queryOf(page), 'what meant nothing is gone from the address').toBe('?crossing=merdare&panel=eulex');
  await page.goBack();
  await expect(entryOf(page, 'merdare')).toHaveAttribute('aria-pressed', 'false');
  await expect(notice).toHaveCount(0);
});

test('a link opens what it says', async ({ page }) => {
  await openSite(page, '?lang=sq&crossing=brnjak&panel=timeline&date=2018-08&theme=dark');
  await expect(page.locator('html')).toHaveAttribute('lang', 'sq');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(entryOf(page, 'brnjak')).toHaveAttribute('aria-pressed', 'true');
  await openedPanel(page, 'timeline');
  await expect(page.locator('time[datetime="2018-08"]').first()).toBeVisible();
  await openSite(page, '?view=table&date=2012');
  await expect(rowsOf(page)).toHaveCount(6);
});

test('Back and Forward go through crossing, panel, date and view', async ({ page }) => {
  await openSite(page);
  await entryOf(page, 'merdare').click();
  await page.getByRole('tab', { name: translate('panel.eulex') }).click();
  await openedPanel(page, 'eulex');
  await page.getByRole('button', { name: translate('time.previous') }).click();
  await expect.poll(() => queryOf(page)).toContain('date=');
  const withDate = queryOf(page);
  await page.getByRole('button', { name: translate('app.view.table') }).click();
  await expect(rowsOf(page)).toHaveCount(6);
  const steps = ['', '?crossing=merdare', '?crossing=merdare&panel=eulex', withDate, `${withDate}&view=table`];
  for (const query of steps.slice(0, -1).reverse()) {
    await page.goBack();
    expect(queryOf(page)).toBe(query);
  }
  await expect(entryOf(page, 'merdare')).toHaveAttribute('aria-pressed', 'false');
  await expect(panelOf(page, 'overview')).toBeVisible();
  for (const query of steps.slice(1)) {
    await page.goForward();
    expect(queryOf(page)).toBe(query);
  }
  await expect(rowsOf(page)).toHaveCount(6);
  await page.goBack();
  await expect(panelOf(page, 'eulex')).toBeVisible();
  await expect(entryOf(page, 'merdare')).toHaveAttribute('aria-pressed', 'true');
  expect(withDate).toMatch(/^\?crossing=merdare&panel=eulex&date=\d{4}-\d{2}-\d{2}$/);
  expect(withDate).not.toContain(dataset.asOf);
});

test('the camera, the language and the colours make no entries, and the hash stays the host’s', async ({ page }) => {
  await openSite(page, '#?secret=Ab3');
  const entries = await page.evaluate(() => history.length);
  const north = page.getByRole('button', { name: translate('map.panNorth') });
  await north.click();
  await expect.poll(() => queryOf(page)).toContain('at=');
  await north.click();
  await page.getByRole('combobox', { name: translate('app.theme') }).selectOption('dark');
  await page.getByRole('combobox', { name: translate('app.language') }).selectOption('sq');
  await expect(page.locator('html')).toHaveAttribute('lang', 'sq');
  expect(queryOf(page)).toMatch(/lang=sq.*at=.*theme=dark/);
  expect(await page.evaluate(() => history.length)).toBe(entries);
  expect(new URL(page.url()).hash).toBe('#?secret=Ab3');
  await markerOf(page, 'jarinje').click();
  await expect.poll(() => queryOf(page)).toContain('crossing=jarinje');
  expect(new URL(page.url()).hash).toBe('#?secret=Ab3');
});
