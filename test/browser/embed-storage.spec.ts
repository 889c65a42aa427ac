import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, expect, type Frame, test } from '@playwright/test';
import { startHost, writeHostPage } from './support/hosts.ts';

/** What a visitor may have set for other sites' storage, as Chromium's preferences have it; and what a frame has of it. */
const settings = [
  {
    title: 'blocked',
    profile: { cookie_controls_mode: 1, block_third_party_cookies: true },
    stored: ['SecurityError', 'SecurityError', 'SecurityError'],
  },
  {
    title: 'allowed',
    profile: { cookie_controls_mode: 0, block_third_party_cookies: false },
    stored: [0, 0, 0],
  },
];

/** How much is stored of each kind; the name of the error where that is not to be known. */
const readStored = (frame: Frame) =>
  frame.evaluate(() =>
    Promise.all(
      [() => localStorage.length, () => sessionStorage.length, async () => (await caches.keys()).length].map(
        async (read) => {
          try {
            return await read();
          } catch (error) {
            return (error as Error).name;
          }
        },
      ),
    ),
  );

for (const { title, profile, stored } of settings)
  test(`where storage in other sites' frames is ${title} the map is there, and keeps nothing`, async ({
    baseURL,
    launchOptions,
  }) => {
    const folder = mkdtempSync(join(tmpdir(), 'six-crossings-'));
    mkdirSync(join(folder, 'Default'));
    writeFileSync(join(folder, 'Default', 'Preferences'), JSON.stringify({ profile }));
    const code = [
      `<iframe title="plain" src="${baseURL}embed/en/merdare/" width="600" height="480"></iframe>`,
      `<script src="${baseURL}embed/v1.js"></script><six-crossings-map lang="sq">The six</six-crossings-map>`,
    ];
    const host = await startHost({ '/': { html: writeHostPage(code.join('')) } });
    const context = await chromium.launchPersistentContext(folder, {
      ...launchOptions,
      // The headless shell has no such settings.
      executablePath: process.env.CHROMIUM_PATH,
      viewport: { width: 800, height: 1100 },
    });
    try {
      const faults: string[] = [];
      context.on('console', (message) => faults.push(message.text()));
      context.on('weberror', (error) => faults.push(error.error().message));
      const page = await context.newPage();
      await page.goto(`${host.address}/`);
      for (const handle of [page.locator('iframe[title="plain"]'), page.locator('six-crossings-map iframe')]) {
        const map = handle.contentFrame();
        await expect(map.locator('.map')).toHaveAttribute('data-map-state', 'fallback');
        await map.locator('.marker-button[data-crossing="brnjak"]').click();
        await expect(map.getByRole('heading', { level: 1 })).toContainText('Brnjak');
        const frame = await (await handle.elementHandle())?.contentFrame();
        expect(frame && (await readStored(frame)), 'local, session, caches').toEqual(stored);
      }
      expect(await context.cookies()).toEqual([]);
      expect(faults).toEqual([]);
    } finally {
      await context.close();
      await host.close();
      rmSync(folder, { recursive: true, force: true });
    }
  });
