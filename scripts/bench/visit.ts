import type { Browser, CDPSession, Page } from '@playwright/test';
import { observe } from './observe.ts';

/** A page to be measured, and in which window. */
export type Subject = {
  readonly address: string;
  readonly viewport: { readonly width: number; readonly height: number };
  /** Whether a live map will come; otherwise the page is ready when it has loaded. */
  readonly hasLiveMap: boolean;
};

/** A slow phone on a slow line. Bytes a second, milliseconds. */
const slow = { cpu: 4, bytesPerSecond: (1.6 * 1000 * 1000) / 8, latency: 150 };

async function throttle(session: CDPSession): Promise<void> {
  await session.send('Network.enable');
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: slow.latency,
    downloadThroughput: slow.bytesPerSecond,
    uploadThroughput: slow.bytesPerSecond,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: slow.cpu });
}

/**
 * Opens an empty page in a context of its own, slowed down and observed, for as long as `measure` takes. The page's
 * own address is for `measure` to open.
 */
export async function visit<Result>(
  browser: Browser,
  { viewport }: Subject,
  measure: (page: Page, session: CDPSession) => Promise<Result>,
): Promise<Result> {
  const context = await browser.newContext({ viewport, locale: 'en-GB', colorScheme: 'light' });
  try {
    // The names that the compiler gives to functions mean nothing in the page.
    await context.addInitScript('globalThis.__name = (named) => named');
    await context.addInitScript(observe);
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await throttle(session);
    return await measure(page, session);
  } finally {
    await context.close();
  }
}

/** Waits until all that will come has come: the live map where there is one, else the page. */
export async function waitForAll(page: Page, { hasLiveMap }: Subject): Promise<void> {
  await page.waitForLoadState('load', { timeout: 120_000 });
  if (!hasLiveMap) return;
  const live = page.locator('[data-map-state="live"], [data-map-state="fallback"]');
  await live.first().waitFor({ state: 'attached', timeout: 120_000 });
}

/** What is measured on the way is looked at once more after this long, in milliseconds: what still comes late. */
export const afterglow = 1500;
