import { expect, test } from '@playwright/test';
import { mapOf } from './support/map.ts';
import { collectFileFaults, offlineAddress } from './support/offlineFile.ts';

test('the one file draws the live map, from a disk and asking nobody', async ({ page, context }) => {
  const faults = collectFileFaults(context);
  await page.goto(`${offlineAddress}?lang=sq&crossing=merdare`);
  await expect(mapOf(page)).toHaveAttribute('data-map-state', 'live', { timeout: 45_000 });
  await expect(page.locator('html')).toHaveAttribute('lang', 'sq');
  expect(faults).toEqual([]);
});
