import type { APIRequestContext, Browser, Page } from '@playwright/test';
import { parseHTML } from 'linkedom';
import { listPages, writePath } from '../../../src/state/pages.ts';
import { crossings } from './facts.ts';

/** The paths of all pages, from the root of the site. */
export const paths: readonly string[] = listPages(crossings.map(({ id }) => id)).map(writePath);

/** A page as the server sends it, before any script. */
export async function readServed(
  request: APIRequestContext,
  address: string,
): Promise<{ html: string; document: Document }> {
  const answer = await request.get(address);
  if (!answer.ok()) throw new Error(`${answer.status()} for ${address}`);
  const html = await answer.text();
  return { html, document: parseHTML(html).document };
}

/** Opens a page in a browser of somebody who has switched scripts off. */
export async function openWithoutScripts(
  browser: Browser,
  address: string,
  viewport: { width: number; height: number },
) {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport });
  const page = await context.newPage();
  await page.goto(address);
  return page;
}

/** Keeps the site's own scripts waiting: the page stays as it is served. It never comes to its load event. */
export const withholdScripts = (page: Page) => page.route(/\/assets\/[^/]+\.js$/, () => {});

/** Where the middles of the six marks lie in the window, by crossing. */
export function readMarks(page: Page, selector: string): Promise<Readonly<Record<string, { x: number; y: number }>>> {
  return page.locator(`${selector}[data-crossing]`).evaluateAll((marks) =>
    Object.fromEntries(
      marks.map((mark) => {
        const { x, y, width, height } = (mark.querySelector('circle') ?? mark).getBoundingClientRect();
        return [mark.getAttribute('data-crossing') ?? '', { x: x + width / 2, y: y + height / 2 }];
      }),
    ),
  );
}
