import type { Browser } from '@playwright/test';
import { afterglow, type Subject, visit, waitForAll } from './visit.ts';

/** What one undisturbed visit tells, in milliseconds, the shift without unit. */
export type Load = {
  readonly largestPaint?: number | undefined;
  readonly shift: number;
  readonly longestTask: number;
  readonly longestTaskAt: number;
  /** From navigation until the live map rests; and from when the page began with the map. */
  readonly live?: number | undefined;
  readonly liveFromStart?: number | undefined;
};

/** Opens a page and touches nothing. */
export function measureLoad(browser: Browser, subject: Subject): Promise<Load> {
  return visit(browser, subject, async (page) => {
    await page.goto(subject.address, { waitUntil: 'commit' });
    await waitForAll(page, subject);
    await page.waitForFunction(() => window.observed.largestPaint !== undefined);
    await page.waitForTimeout(afterglow);
    const { mapStart, live, ...observed } = await page.evaluate(() => window.observed);
    const isTold = live !== undefined && mapStart !== undefined;
    return { ...observed, live, liveFromStart: isTold ? live - mapStart : undefined };
  });
}
