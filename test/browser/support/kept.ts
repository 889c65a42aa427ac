import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { test as base, type Page } from '@playwright/test';
import { serve } from '../../../scripts/serve.mjs';
import { collectFaults, expect, waitForPage } from './site.ts';

const builtSite = process.env.SITE_FOLDER ?? 'dist';

/** A copy of the built site on a server of its own, in a folder of it, that can change and go away. */
export type Host = {
  readonly address: string;
  readonly folder: string;
  readonly goAway: () => Promise<void>;
  /** Comes back with the files as they are now. */
  readonly comeBack: () => Promise<void>;
};

/** Playwright's test with a host of the site; every fault of every page fails it. */
export const test = base.extend<{ host: Host; faults: readonly string[] }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright wants the pattern.
  host: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'six-crossings-'));
    // Without what lies compressed beside the files: what is published later would not be in it.
    await cp(builtSite, folder, { recursive: true, filter: (file) => !/\.(?:br|gz)$/.test(file) });
    const start = (port: number) => serve({ folder, port, base: '/some/where/' });
    let service = await start(0);
    const { address } = service;
    await use({
      address,
      folder,
      goAway: () => service.close(),
      comeBack: async () => {
        service = await start(Number(new URL(address).port));
      },
    });
    await service.close();
    await rm(folder, { recursive: true });
  },
  faults: [
    async ({ context, host }, use) => {
      const faults = collectFaults(context, new URL(host.address).origin);
      await use(faults);
      expect(faults, 'console, exceptions and requests').toEqual([]);
    },
    { auto: true },
  ],
});

/** Waits until the site is kept whole and answers for itself. */
export async function waitUntilKept(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const { serviceWorker } = navigator;
    if (serviceWorker.controller) return;
    await new Promise((resolve) => serviceWorker.addEventListener('controllerchange', resolve, { once: true }));
  });
}

/** Visits the site, and waits until it is kept. */
export async function keepSite(page: Page, { address }: Host, query = ''): Promise<void> {
  await page.goto(`${address}${query}`);
  await waitForPage(page);
  await waitUntilKept(page);
}

/** The paths of all pages of a site, relative to it: '' and, for instance, 'en/merdare/'. */
export async function listPages({ folder }: Host): Promise<readonly string[]> {
  const files = await readdir(folder, { recursive: true, withFileTypes: true });
  return (
    files
      .filter(({ name }) => name === 'index.html')
      .map(({ parentPath }) => relative(folder, parentPath))
      .map((path) => (path === '' ? '' : `${path}/`))
      // Pages for other people's pages, which are never kept.
      .filter((path) => !path.startsWith('embed/'))
  );
}

/** Puts a newer version of the first page on the server, and of the list of what is kept. */
export async function publishVersion({ folder, goAway, comeBack }: Host, version: string): Promise<void> {
  const page = join(folder, 'index.html');
  const list = join(folder, 'sw.js');
  const named = (await readFile(page, 'utf8')).replace('<head>', `<head><meta name="version" content="${version}" />`);
  const listed = (await readFile(list, 'utf8')).replace(
    /url:"index\.html",revision:"\w+"/,
    `url:"index.html",revision:"${version}"`,
  );
  expect(listed).toContain(version);
  await goAway();
  await writeFile(page, named);
  await writeFile(list, listed);
  await comeBack();
}

/** The version of the page that a window shows; empty for the one that was built. */
export const readVersion = (page: Page): Promise<string> =>
  page.evaluate(() => document.querySelector<HTMLMetaElement>('meta[name="version"]')?.content ?? '');
