import { type BrowserContext, test as base, expect, type Locator, type Page } from '@playwright/test';

/** What no visit may cause: a word in the console, an exception, a request to somebody else, one that failed. */
export function collectFaults(context: BrowserContext, origin: string): readonly string[] {
  const faults: string[] = [];
  context.on('console', (message) => {
    if (message.type() !== 'log') faults.push(`console ${message.type()}: ${message.text()}`);
  });
  context.on('weberror', (error) => faults.push(`uncaught: ${error.error().message}`));
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (url.origin !== origin && !isMadeByPage(url)) faults.push(`request to ${url.href.slice(0, 200)}`);
  });
  context.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.status()} for ${response.url()}`);
  });
  context.on('requestfailed', (request) => {
    // A request that the page's own leaving cut off is nobody's fault.
    const why = request.failure()?.errorText ?? '';
    if (why !== 'net::ERR_ABORTED') faults.push(`${why}: ${request.url()}`);
  });
  return faults;
}

/** Addresses that name no server. */
const isMadeByPage = ({ protocol }: URL) => protocol === 'data:' || protocol === 'blob:';

/** What is kept for a later visit would cost each of these visits a copy of the site. */
export const keepNothing = (context: BrowserContext): Promise<unknown> =>
  context.addInitScript(() => {
    if (globalThis.ServiceWorkerContainer) ServiceWorkerContainer.prototype.register = () => new Promise(() => {});
  });

/** Playwright's test in which every fault of every page fails the test: there is no list of allowed ones. */
export const test = base.extend<{ faults: readonly string[] }>({
  context: async ({ context }, use) => {
    await keepNothing(context);
    await use(context);
  },
  faults: [
    async ({ context, baseURL }, use) => {
      const faults = collectFaults(context, new URL(baseURL ?? '').origin);
      await use(faults);
      expect(faults, 'console, exceptions and requests').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect, type Locator };

const settledMap = '[data-map-state="live"], [data-map-state="fallback"]';

/** Waits until the page shows what its address says: the map as it stays, or the table. */
export async function waitForPage(page: Page): Promise<void> {
  await expect(page.locator(`${settledMap}, tr[data-status]`).first()).toBeAttached({ timeout: 45_000 });
}

/** Opens the site with a query, `?` included. */
export async function openSite(page: Page, query = ''): Promise<void> {
  await page.goto(`./${query}`);
  await waitForPage(page);
}

/** What a page has left behind in its browser: how many of each kind, and what its service workers answer for. */
export const listLeftovers = (page: Page) =>
  page.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
  }));

/** Goes to another state as Back and Forward do: without loading the page again. */
export async function goTo(page: Page, query: string): Promise<void> {
  await page.evaluate((to) => {
    history.pushState(null, '', to === '' ? location.pathname : to);
    dispatchEvent(new PopStateEvent('popstate', { state: null }));
  }, query);
}

/** The query of the address, decoded; the codec writes no plus signs. */
export const queryOf = (page: Page): string => decodeURIComponent(new URL(page.url()).search);

export const phone = { width: 390, height: 844 };
export const desk = { width: 1280, height: 800 };
