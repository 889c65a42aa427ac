import { findAxeFaults } from './support/axe.ts';
import { desk, expect, openSite, phone } from './support/site.ts';
import { test } from './support/window.ts';

for (const colorScheme of ['light', 'dark'] as const)
  test(`the page of licences needs no script and has nothing that axe finds, in ${colorScheme}`, async ({
    page,
    baseURL,
  }) => {
    await page.emulateMedia({ colorScheme });
    await openSite(page);
    await page.getByRole('link', { name: 'Licences' }).click();
    for (const size of [phone, desk]) {
      await page.setViewportSize(size);
      await expect(page.getByRole('heading', { level: 1 })).toContainText('Licences');
      expect(await findAxeFaults(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    }
    const entry = page.getByRole('listitem').filter({ hasText: 'maplibre-gl 6' });
    await entry.locator('summary').click();
    await expect(entry).toContainText('Redistribution and use in source and binary forms');
    await page.getByRole('link', { name: 'Six Crossings' }).first().click();
    await expect(page).toHaveURL(baseURL ?? '');
  });
