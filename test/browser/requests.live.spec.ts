import { panels, themeChoices } from '../../src/state/parameters.ts';
import { mapOf, markerOf, waitForRest } from './support/map.ts';
import { entryOf, openedPanel, rowsOf } from './support/parts.ts';
import { expect, listLeftovers, openSite, test } from './support/site.ts';
import { chooseLanguage } from './support/text.ts';
import { wordsIn } from './support/words.ts';

// Nobody looks at the pixels here: a quarter of them is drawn.
test.use({ viewport: { width: 1024, height: 720 }, deviceScaleFactor: 0.5 });

const translate = wordsIn('en');

test('a tour through all of it asks nobody but its own server, and leaves nothing behind', async ({
  page,
  context,
  baseURL,
}) => {
  const asked: string[] = [];
  context.on('request', (request) => asked.push(request.url()));
  await openSite(page);
  await expect(mapOf(page)).toHaveAttribute('data-map-state', 'live');
  await entryOf(page, 'merdare').click();
  for (const panel of panels) {
    await page.getByRole('tab', { name: translate(`panel.${panel}`) }).click();
    await openedPanel(page, panel);
  }
  await markerOf(page, 'merdare').focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('+');
  await page.getByRole('slider').press('Home');
  for (const theme of themeChoices) await page.locator('select:has(option[value="contrast"])').selectOption(theme);
  await page.getByRole('combobox', { name: translate('search.label') }).fill('nis');
  await expect(page.getByRole('listbox').getByRole('option').first()).toBeVisible();
  await page.keyboard.press('Escape');
  for (const locale of ['sq', 'sr-Latn', 'sr-Cyrl', 'en'] as const) await chooseLanguage(page, locale);
  await page.getByRole('button', { name: translate('app.view.table'), exact: true }).click();
  await expect(rowsOf(page)).toHaveCount(6);

  expect(asked.length).toBeGreaterThan(15);
  expect(asked.filter((url) => !url.startsWith(baseURL ?? '') && !/^(data|blob):/.test(url))).toEqual([]);
  expect(await context.cookies()).toEqual([]);
  expect(await listLeftovers(page)).toEqual({ local: 0, session: 0, databases: 0, caches: 0, workers: [] });
});

test('a click on the map tells how far the crossings are from there, the nearest first', async ({ page }) => {
  await openSite(page);
  const merdare = await waitForRest(markerOf(page, 'merdare'));
  await page.mouse.click(merdare.x + 34, merdare.y);
  const nearest = page.getByRole('region', { name: /^From .*N.*E/ }).filter({ has: page.locator('ol') });
  await expect(nearest.getByRole('listitem')).toHaveCount(6);
  await expect(nearest.getByRole('listitem').first()).toContainText('Merdare');
  const kilometres = (await nearest.getByRole('listitem').allTextContents()).map((text) =>
    Number(/([\d.]+)\s*km/.exec(text)?.[1]),
  );
  expect(kilometres).toEqual([...kilometres].sort((a, b) => a - b));
  await nearest.getByRole('button', { name: translate('search.clear') }).click();
  await expect(nearest).toHaveCount(0);
});
