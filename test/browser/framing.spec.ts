import { createServer, type OutgoingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test } from '@playwright/test';
import { expect } from './support/site.ts';

/** Pages that embed the site: as they come, isolated from other origins, and with a frame that has no origin. */
const hosts = [
  { title: 'any page', headers: {}, sandbox: '' },
  { title: 'an isolated page', headers: { 'Cross-Origin-Embedder-Policy': 'require-corp' }, sandbox: '' },
  { title: 'a sandbox', headers: {}, sandbox: ' sandbox="allow-scripts"' },
];

/** Serves one page from another origin on this machine: Chromium keeps pages from elsewhere off what runs here. */
async function serveHost(headers: OutgoingHttpHeaders, body: string) {
  const server = createServer((_request, response) =>
    response.writeHead(200, { 'Content-Type': 'text/html', ...headers }).end(body),
  );
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return { server, address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` };
}

for (const { title, headers, sandbox } of hosts)
  test(`the site shows in a frame of ${title}, whatever its headers say to windows`, async ({ page, baseURL }) => {
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(error.message));
    const frame = `<iframe title="map" width="900" height="700" src="${baseURL}?mode=embed"${sandbox}></iframe>`;
    const icon = '<link rel="icon" href="data:,">';
    const { server, address } = await serveHost(headers, `<!doctype html><title>host</title>${icon}${frame}`);
    await page.goto(address);
    const site = page.frameLocator('iframe');
    await expect(site.locator('[data-map-state="fallback"]')).toBeVisible();
    await expect(site.locator('main [data-crossing][data-status]')).toHaveCount(6);
    expect(said).toEqual([]);
    server.close();
  });
