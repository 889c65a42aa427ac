import { readdirSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { test as base } from '@playwright/test';
import { briefest, headers, headersFor } from '../../scripts/serving/headers.mjs';
import { csv, type Server, startServer } from './support/servers.ts';
import { expect, waitForPage } from './support/site.ts';

type Answer = { status: number; headers: Record<string, string | string[] | undefined>; body: Buffer };

const assets = readdirSync(join(process.env.SITE_FOLDER ?? 'dist', 'assets'));
const asset = (pattern: RegExp) => `/assets/${assets.find((name) => pattern.test(name))}`;

/** What is asked for, and as what it must come. */
const files = [
  ['/', 'text/html'],
  ['/licences/', 'text/html'],
  [asset(/^index-.*\.js$/), 'text/javascript'],
  [asset(/^index-.*\.css$/), 'text/css'],
  [asset(/worker.*\.m?js$/), 'text/javascript'],
  [asset(/^facts-en-.*\.json$/), 'application/json'],
  [asset(/\.woff2$/), 'font/woff2'],
  ['/icon.svg', 'image/svg+xml'],
  ['/data/test.csv', 'text/csv'],
] as const;

const compressed = /^text|javascript|json|svg/;
const decoders = { br: brotliDecompressSync, gzip: gunzipSync };

function ask(address: string, path: string, encoding = 'identity'): Promise<Answer> {
  const { hostname, port } = new URL(address);
  return new Promise((keep, fail) => {
    request({ hostname, port, path, headers: { 'accept-encoding': encoding } }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part) => parts.push(part));
      response.on('end', () =>
        keep({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }),
      );
    })
      .on('error', fail)
      .end();
  });
}

const lowerCase = (named: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(named).map(([name, value]) => [name.toLowerCase(), value]));

const test = base.extend<{ server: Server }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright wants to see the names of the fixtures that one uses.
  server: async ({}, use, { title }) => {
    const name = title.startsWith('nginx') ? 'nginx' : title.startsWith('caddy') ? 'caddy' : 'npm start';
    const server = await startServer(name);
    test.skip(server === null, `there is no ${name} here`);
    if (!server) return;
    await use(server);
    await server.close();
  },
});

for (const name of ['nginx', 'caddy', 'npm start']) {
  test(`${name} sends every file with its headers, compressed where the browser reads that`, async ({ server }) => {
    for (const [path, type] of files) {
      const plain = await ask(server.address, path);
      expect(plain.status, path).toBe(200);
      expect(plain.headers, path).toMatchObject(lowerCase(headersFor(path)));
      expect(plain.headers['content-type'], path).toContain(type);
      expect(plain.headers['x-frame-options'], path).toBeUndefined();
      if (!compressed.test(type)) continue;
      for (const [encoding, decode] of Object.entries(decoders)) {
        const answer = await ask(server.address, path, encoding);
        expect(answer.headers, `${path} as ${encoding}`).toMatchObject({
          ...lowerCase(headersFor(path)),
          'content-encoding': encoding,
          vary: 'Accept-Encoding',
          'content-type': plain.headers['content-type'],
        });
        expect(answer.body.length, `${path} as ${encoding}`).toBeLessThan(plain.body.length);
        expect(decode(answer.body).equals(plain.body), `${path} as ${encoding}`).toBe(true);
      }
    }
    expect((await ask(server.address, '/data/test.csv')).body.toString()).toBe(csv);
    expect((await ask(server.address, '/', 'gzip, deflate, br')).headers['content-encoding']).toBe('br');
  });

  test(`${name} has nothing where nothing is, sends folders to their page, and hides what the build hides`, async ({
    server,
  }) => {
    for (const path of [
      '/nothing',
      '/assets/nothing.js',
      '/data/nothing.csv',
      '/.vite/manifest.json',
      '/.hidden.json',
    ]) {
      const answer = await ask(server.address, path);
      expect(answer.status, path).toBe(404);
      expect(answer.headers, path).toMatchObject(lowerCase(headers));
      expect(answer.headers['cache-control'] ?? briefest, path).toBe(briefest);
    }
    const { status, headers: redirect } = await ask(server.address, '/licences?a=b');
    expect([301, 308]).toContain(status);
    expect(redirect.location).toBe('/licences/?a=b');
  });
}

for (const name of ['nginx', 'caddy'])
  test(`${name} shows the page as ours does`, async ({ server, page }) => {
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(error.message));
    await page.goto(`${server.address}?crossing=merdare`);
    await waitForPage(page);
    await expect(page.locator('#crossings [data-crossing]')).toHaveCount(6);
    expect(said).toEqual([]);
  });
