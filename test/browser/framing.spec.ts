import { test } from '@playwright/test';
import { type HostPage, startHost } from './support/hosts.ts';
import { expect } from './support/site.ts';

/** Pages that embed the site: as they come, isolated from other origins, and with a frame that has no origin. */
const hosts: readonly { title: string; headers: NonNullable<HostPage['headers']>; sandbox: string }[] = [
  { title: 'any page', headers: {}, sandbox: '' },
  { title: 'an isolated page', headers: { 'Cross-Origin-Embedder-Policy': 'require-corp' }, sandbox: '' },
  { title: 'a sandbox', headers: {}, sandbox: ' sandbox="allow-scripts"' },
];

for (const { title, headers, sandbox } of hosts)
  test(`the site shows in a frame of ${title}, whatever its headers say to windows`, async ({ page, baseURL }) => {
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(error.message));
    const frame = `<iframe title="map" width="900" height="700" src="${baseURL}?mode=embed"${sandbox}></iframe>`;
    const icon = '<link rel="icon" href="data:,">';
    const host = await startHost({ '/': { html: `<!doctype html><title>host</title>${icon}${frame}`, headers } });
    await page.goto(host.address);
    const site = page.frameLocator('iframe');
    await expect(site.locator('[data-map-state="fallback"]')).toBeVisible();
    await expect(site.locator('main [data-crossing][data-status]')).toHaveCount(6);
    expect(said).toEqual([]);
    await host.close();
  });
