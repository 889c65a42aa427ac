import type { Page } from '@playwright/test';

/** Has every request that matches fail, as `how` says; returns what lets them through again. */
export async function block(
  page: Page,
  matching: RegExp,
  how: 'cut off' | 'not found' = 'cut off',
): Promise<() => Promise<void>> {
  await page.route(matching, (route) =>
    how === 'cut off' ? route.abort() : route.fulfill({ status: 404, body: 'There is nothing here.' }),
  );
  return () => page.unroute(matching);
}

/** What no page may say, however much of it is missing: that something went wrong which nobody has caught. */
export function collectUncaught(page: Page): readonly string[] {
  const uncaught: string[] = [];
  page.on('pageerror', (error) => uncaught.push(error.message));
  return uncaught;
}
