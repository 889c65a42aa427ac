import { test as plain } from '@playwright/test';
import { findAxeFaults } from './support/axe.ts';
import { type HostPage, startHost } from './support/hosts.ts';
import { expect, keepNothing, openSite, test } from './support/site.ts';
import { wordsIn } from './support/words.ts';

const words = wordsIn('en');

/** Somebody's article around what was pasted. */
const article = (code: string): HostPage => ({
  html: `<!doctype html><html lang="en"><title>article</title><link rel="icon" href="data:,"><h1>An article</h1>${code}</html>`,
});

test('what the dialog makes is taken in by its preview; axe finds nothing in it', async ({ page }) => {
  await openSite(page, 'en/merdare/');
  await page.getByRole('button', { name: words('app.ways.embed') }).click();
  const preview = page.frameLocator('dialog iframe');
  await expect(preview.locator('[data-crossing="merdare"]').first()).toBeAttached();
  const frame = page.locator('dialog iframe');
  await page.getByRole('radio', { name: words('snippet.size.content') }).check();
  await expect(frame).toHaveAttribute('src', /autosize=1/);
  await expect(frame, 'the height that the content has told').not.toHaveAttribute('height', '480');
  expect(await findAxeFaults(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: words('app.ways.embed') })).toBeFocused();
});

plain(
  'the code in each form, pasted into somebody else’s page, shows what was chosen there',
  async ({ page, baseURL }) => {
    await keepNothing(page.context());
    await openSite(page, 'en/brnjak/?date=2019-01-15');
    await page.getByRole('button', { name: words('app.ways.embed') }).click();
    const code = page.getByRole('textbox', { name: words('snippet.code') });
    const pages: Record<string, HostPage> = {};
    for (const form of ['iframe', 'element', 'picture'] as const) {
      await page.getByRole('radio', { name: words(`snippet.form.${form}`) }).check();
      pages[`/${form}`] = article(await code.inputValue());
    }
    await page.getByRole('radio', { name: words('snippet.form.iframe') }).check();
    await page.getByRole('checkbox', { name: words('snippet.sandbox') }).check();
    await page.getByRole('radio', { name: words('snippet.size.content') }).check();
    pages['/sandbox'] = article(await code.inputValue());

    const host = await startHost(pages);
    const link = page.getByRole('link', { name: /^Open the full map/ });
    for (const form of ['iframe', 'element', 'sandbox']) {
      await page.goto(`${host.address}/${form}`);
      const frame = page.frameLocator('iframe');
      await expect(frame.locator('html')).toHaveAttribute('lang', 'en');
      await expect(frame.locator('[data-map-state="fallback"]')).toBeAttached();
      await expect(frame.locator('[data-crossing="brnjak"][data-status="building"]').first()).toBeAttached();
      await expect(page.locator('iframe')).toHaveAttribute('title', /Brnjak.*Kosovo\*/);
    }
    // Shut in its sandbox it tells its height, which the lines around it heed.
    await expect(page.locator('iframe')).not.toHaveAttribute('height', '480');
    await expect(link).toHaveAttribute('href', `${baseURL}en/brnjak/?date=2019-01-15`);

    await page.goto(`${host.address}/picture`);
    const image = page.getByRole('img');
    await expect.poll(() => image.evaluate((node: HTMLImageElement) => node.naturalWidth)).toBe(1200);
    await host.close();
  },
);
