import type { Browser, Page } from '@playwright/test';
import { waitForStillness } from '../open-site.mjs';
import { median } from './numbers.ts';
import type { Subject } from './visit.ts';

const selections = 18;
const dragSteps = 60;
/** How long the camera travels after a selection, at most, in milliseconds: drawn in software, frames come late. */
const travel = 2500;
const slowdown = 4;

/** From a press on a crossing until the page with its panel is painted, for one crossing after the other. */
async function timeSelections(page: Page, rest: number): Promise<number> {
  const times: number[] = [];
  for (let turn = 0; turn < selections; turn += 1) {
    times.push(
      await page.evaluate(async (index) => {
        const listed = document.querySelectorAll<HTMLElement>('#crossings [data-crossing]');
        const entries = listed.length > 0 ? listed : document.querySelectorAll<HTMLElement>('button[data-crossing]');
        const entry = entries[index % Math.min(6, entries.length)];
        const panel = document.querySelector('#panel');
        const before = panel?.textContent;
        if (!entry) throw new Error('there is no crossing to select');
        const start = performance.now();
        entry.click();
        do await new Promise(requestAnimationFrame);
        while (panel?.textContent === before);
        // The most urgent of tasks runs right after the frame is painted, before what may wait.
        await scheduler.postTask(() => {}, { priority: 'user-blocking' });
        return performance.now() - start;
      }, turn),
    );
    // The camera travels on; the next press comes when it has arrived.
    await page.waitForTimeout(rest);
  }
  return median(times);
}

/** Drags the range of dates from end to end as fast as the page follows; the time of one step, in milliseconds. */
export function timeDrag(page: Page): Promise<number> {
  return page.evaluate(async (steps) => {
    const range = document.querySelector('input[type=range]');
    const setValue = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
    if (!(range instanceof HTMLInputElement) || !setValue) throw new Error('there is no range of dates');
    const start = performance.now();
    for (let step = 0; step < steps; step += 1) {
      setValue.call(range, String(Math.round((Number(range.max) * (steps - step)) / steps)));
      range.dispatchEvent(new Event('input', { bubbles: true }));
      await new Promise(requestAnimationFrame);
    }
    return (performance.now() - start) / steps;
  }, dragSteps);
}

/** How a page follows the hand: milliseconds, at full speed and four times slower. */
export type Hand = { select?: number; selectSlowed?: number; drag?: number; dragSlowed?: number };

/** Presses and drags on a page that has come to rest. */
export async function measureHand(
  browser: Browser,
  { address, viewport }: Subject,
  { select, drag }: { select: boolean; drag: boolean },
): Promise<Hand> {
  const page = await browser.newPage({ viewport, locale: 'en-GB', colorScheme: 'light' });
  try {
    await page.addInitScript('globalThis.__name = (named) => named');
    await page.goto(address);
    await page.locator('[data-map-state="live"]').waitFor({ state: 'attached', timeout: 120_000 });
    await waitForStillness(page);
    const hand: Hand = {};
    if (select) hand.select = await timeSelections(page, travel);
    if (drag) hand.drag = await timeDrag(page);
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    if (select) hand.selectSlowed = await timeSelections(page, travel);
    if (drag) hand.dragSlowed = await timeDrag(page);
    return hand;
  } finally {
    await page.close();
  }
}
