import type { Browser } from '@playwright/test';
import { type Subject, visit } from './visit.ts';

/** Which crossing is pressed, and what the heading of its panel says. */
const pressed = { crossing: 'merdare', heading: 'Merdare' };

/** Presses the crossing as soon as there is something to press, again where nobody has heard; tells when it is open. */
function pressUntilOpen({ address, crossing, heading }: typeof pressed & { address: string }): void {
  const selector = `#crossings [data-crossing="${crossing}"]`;
  const patience = 100;
  // The page that a link has led to is not pressed.
  const isFirst = location.href === address;
  let last = Number.NEGATIVE_INFINITY;
  const tell = async () => {
    await new Promise(requestAnimationFrame);
    await scheduler.postTask(() => {}, { priority: 'user-blocking' });
    console.debug('open', performance.timeOrigin + performance.now());
  };
  const look = () => {
    const headings = [...document.querySelectorAll('[data-panel] h2')];
    if (headings.some(({ textContent }) => textContent?.includes(heading))) return void tell();
    const entry = document.querySelector<HTMLElement>(selector);
    const now = performance.now();
    if (isFirst && entry && now - last > patience) {
      // A link that nobody has taken over leads to the page with the panel: pressed again it would begin anew.
      last = entry.closest('a') ? Number.POSITIVE_INFINITY : now;
      entry.click();
    }
    requestAnimationFrame(look);
  };
  look();
}

/**
 * When a press on a crossing has opened its panel and the panel is painted, in milliseconds from the start of
 * navigation; a link that leads to a page with the panel counts when that page shows it.
 */
export function measureUsable(browser: Browser, subject: Subject): Promise<number> {
  return visit(browser, subject, async (page) => {
    await page.addInitScript(pressUntilOpen, { ...pressed, address: subject.address });
    const opened = page.waitForEvent('console', {
      predicate: (message) => message.text().startsWith('open '),
      timeout: 120_000,
    });
    const origin = page.waitForEvent('console', (message) => message.text().startsWith('from '));
    await page.addInitScript(() => console.debug('from', performance.timeOrigin));
    await page.goto(subject.address, { waitUntil: 'commit' });
    const [from, open] = [await origin, await opened].map((message) => Number(message.text().split(' ')[1]));
    return (open ?? Number.NaN) - (from ?? Number.NaN);
  });
}
