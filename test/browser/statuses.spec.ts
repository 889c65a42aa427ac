import { closureOn, countStatuses, statusOn } from '../../src/facts/questions.ts';
import type { Status } from '../../src/facts/types.ts';
import { formatDate } from '../../src/i18n/dates.ts';
import { crossingName } from '../../src/i18n/names.ts';
import { crossings } from './support/facts.ts';
import { markerOf } from './support/map.ts';
import { entryOf, listOf, readPairs, rowsOf } from './support/parts.ts';
import { expect, goTo, openSite } from './support/site.ts';
import { test } from './support/window.ts';
import { wordsIn } from './support/words.ts';

const dates = ['2011-12-02', '2012-12-15', '2013-06', '2018-12-31', '2026-11-21'];
const translate = wordsIn('en');

/** By hand, from the dossier: should the questions themselves go wrong, they cannot agree with these. */
const known: Readonly<Record<string, Readonly<Record<string, Status>>>> = {
  '2011-12-02': { jarinje: 'agreed', merdare: 'agreed', mucibaba: 'agreed' },
  '2012-12-15': {
    jarinje: 'interim',
    merdare: 'interim',
    mutivode: 'agreed',
    brnjak: 'agreed',
    'bela-zemlja': 'agreed',
    mucibaba: 'agreed',
  },
  '2018-12-31': { merdare: 'building', brnjak: 'building', jarinje: 'interim' },
  '2026-11-21': {
    jarinje: 'interim',
    merdare: 'completed',
    mutivode: 'completed',
    brnjak: 'building',
    'bela-zemlja': 'interim',
    mucibaba: 'interim',
  },
};

const statusesOn = (date: string) =>
  Object.fromEntries(crossings.map((crossing) => [crossing.id, statusOn(crossing, date).value]));

test('the six crossings are in the order of the agreement, everywhere', async ({ page }) => {
  const order = ['jarinje', 'merdare', 'mutivode', 'brnjak', 'bela-zemlja', 'mucibaba'];
  const orderOf = (selector: string) =>
    page.locator(selector).evaluateAll((nodes) => nodes.map((node) => node.getAttribute('data-crossing')));
  await openSite(page);
  expect(await orderOf('#crossings [data-crossing]')).toEqual(order);
  expect(await orderOf('.marker-button')).toEqual(order);
  await page.getByRole('button', { name: translate('app.view.table') }).click();
  await expect(rowsOf(page)).toHaveCount(6);
  expect(await orderOf('main tr[data-status]')).toEqual(order);
});

test('list and markers say each status on each of five dates', async ({ page }) => {
  await openSite(page);
  for (const date of dates) {
    await goTo(page, `?date=${date}`);
    const expected = statusesOn(date);
    expect(expected).toMatchObject(known[date] ?? {});
    await expect
      .poll(() => readPairs(listOf(page), 'data-crossing', 'data-status'), { message: `the list on ${date}` })
      .toEqual(expected);
    expect(await readPairs(page.locator('.marker-button'), 'data-crossing', 'data-status')).toEqual(expected);
    for (const crossing of crossings) {
      const status = translate(`status.${statusOn(crossing, date).value}`);
      await expect(entryOf(page, crossing.id)).toContainText(status);
      const names = crossingName(crossing.names, 'en');
      const isClosed = closureOn(crossing, date) !== undefined;
      await expect(markerOf(page, crossing.id)).toHaveAccessibleName(
        translate(isClosed ? 'map.marker.closed' : 'map.marker', {
          names,
          status,
          date: formatDate(date, 'en', translate),
        }),
      );
    }
  }
});

test('the table says each status on each of five dates, and the headline counts them', async ({ page }) => {
  await openSite(page, '?view=table');
  for (const date of dates) {
    await goTo(page, `?view=table&date=${date}`);
    await expect
      .poll(() => readPairs(rowsOf(page), 'data-crossing', 'data-status'), { message: `the table on ${date}` })
      .toEqual(statusesOn(date));
    for (const crossing of crossings) {
      const row = rowsOf(page).and(page.locator(`[data-crossing="${crossing.id}"]`));
      await expect(row).toContainText(translate(`status.${statusOn(crossing, date).value}`));
    }
    const { completed } = countStatuses(crossings, date);
    await expect(page.getByText(translate('app.headline', { completed, all: '6' }), { exact: true })).toBeVisible();
  }
});

test('a closed crossing is said to be closed on its marker and in the list', async ({ page }) => {
  const date = '2022-12-20';
  const closed = crossings.filter((crossing) => closureOn(crossing, date));
  expect(closed.map(({ id }) => id)).toContain('jarinje');
  await openSite(page, `?date=${date}`);
  for (const crossing of closed) {
    await expect(markerOf(page, crossing.id)).toHaveAccessibleName(/closed or blocked/);
    const kind = closureOn(crossing, date)?.value ?? 'closed';
    await expect(entryOf(page, crossing.id)).toContainText(translate(`closure.${kind}`));
  }
});
