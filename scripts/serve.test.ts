import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { readPort, serve } from './serve.mjs';

let folder = '';
const services: Awaited<ReturnType<typeof serve>>[] = [];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'six-crossings-serve-'));
  for (const name of ['en', '.vite']) mkdirSync(join(folder, name));
  for (const name of [
    'index.html',
    '.vite/manifest.json',
    'en/index.html',
    'a.mjs',
    'a.js',
    'a.css',
    'a.woff2',
    'a.json',
    'a.geojson',
    'a.csv',
  ]) {
    writeFileSync(join(folder, name), `this is ${name}`);
  }
});

afterEach(async () => {
  for (const service of services.splice(0)) await service.close();
});

async function start(base?: string) {
  const service = await serve({ folder, port: 0, base });
  services.push(service);
  return service.address;
}

/** Asks for a path exactly as written; `fetch` would tidy it first. */
function ask(address: string, path: string, method = 'GET', headers: Record<string, string> = {}) {
  const { hostname, port } = new URL(address);
  return new Promise<{ status: number; type: string; location: string; body: string }>((keep, fail) => {
    const question = request({ hostname, port, path, method, headers }, (response) => {
      let body = '';
      response.on('data', (part) => {
        body += part;
      });
      response.on('end', () => {
        const { 'content-type': type = '', location = '' } = response.headers;
        keep({ status: response.statusCode ?? 0, type, location, body });
      });
    });
    question.on('error', fail).end();
  });
}

describe('serve', () => {
  test.each([
    ['/', 'text/html;charset=utf-8'],
    ['/a.mjs', 'text/javascript'],
    ['/a.js', 'text/javascript'],
    ['/a.css', 'text/css'],
    ['/a.woff2', 'font/woff2'],
    ['/a.json', 'application/json'],
    ['/a.geojson', 'application/geo+json'],
    ['/a.csv', 'text/csv;charset=utf-8'],
  ])('sends %s as %s', async (path, type) => {
    expect(await ask(await start(), path)).toMatchObject({ status: 200, type });
  });

  test.each(['/nothing', '/..%2fpackage.json', '/../package.json', '/%E0%A4%A', '/%00', '/.vite/manifest.json'])(
    'has nothing at %s',
    async (path) => {
      expect(await ask(await start(), path)).toMatchObject({ status: 404, body: 'There is nothing here.\n' });
    },
  );

  test('serves the page whatever the query says', async () => {
    const { status, body } = await ask(await start(), '/?crossing=%3Cscript%3E&date=%00%E0');
    expect({ status, body }).toEqual({ status: 200, body: 'this is index.html' });
  });

  test('sends a folder to its address with a stroke, and keeps the query', async () => {
    const address = await start();
    expect(await ask(address, '/en?date=2012')).toMatchObject({ status: 301, location: '/en/?date=2012' });
    expect(await ask(address, '/en/?date=2012')).toMatchObject({ status: 200, body: 'this is en/index.html' });
  });

  test('lives under a sub-path, and nowhere else', async () => {
    const address = await start('/deep/down/');
    expect(address).toMatch(/\/deep\/down\/$/);
    expect(await ask(address, '/deep/down/')).toMatchObject({ status: 200, body: 'this is index.html' });
    expect(await ask(address, '/deep/down/a.json')).toMatchObject({ status: 200, body: 'this is a.json' });
    expect(await ask(address, '/deep/down?x')).toMatchObject({ status: 301, location: '/deep/down/?x' });
    expect(await ask(address, '/deep/down/en')).toMatchObject({ status: 301, location: '/deep/down/en/' });
    for (const path of ['/', '/a.json', '/deep/downtown', '/deep/']) {
      expect(await ask(address, path)).toMatchObject({ status: 404 });
    }
  });

  test('only ever reads', async () => {
    expect(await ask(await start(), '/', 'POST')).toMatchObject({ status: 405 });
  });

  test('outlives a range that makes no sense', async () => {
    const address = await start();
    await expect(ask(address, '/', 'GET', { range: 'bytes=5-2' })).rejects.toThrow();
    expect(await ask(address, '/')).toMatchObject({ status: 200 });
  });

  test('says when the port is taken, and how to choose another', async () => {
    const port = Number(new URL(await start()).port);
    await expect(serve({ folder, port })).rejects.toThrow(`Port ${port} is taken. Choose another one with PORT`);
  });
});

describe('readPort', () => {
  test.each([
    [undefined, 4173],
    ['', 4173],
    ['0', 0],
    ['8080', 8080],
    ['65535', 65535],
  ])('reads %s as %s', (text, port) => {
    expect(readPort(text, 4173)).toBe(port);
  });

  test.each(['65536', '-1', '80a', ' ', '1e3', '0x50'])('refuses "%s"', (text) => {
    expect(() => readPort(text, 4173)).toThrow(`PORT is "${text}"`);
  });
});
