import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { beforeEach, expect, test } from 'vitest';
import { compressFolder } from './compress.mjs';

const text = 'Merdare / Merdarë, '.repeat(200);
let folder = '';
const at = (name: string) => join(folder, name);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'six-crossings-compress-'));
  for (const name of ['en/merdare', '.vite']) mkdirSync(at(name), { recursive: true });
});

test('lays Brotli and gzip of the same text beside each text file, however deep', async () => {
  const names = ['index.html', 'en/merdare/index.html', 'a.js', 'a.css', 'a.geojson', 'a.csv', 'a.svg', 'a.wasm'];
  for (const name of names) writeFileSync(at(name), text);
  expect(await compressFolder(folder)).toMatchObject({
    files: names.length,
    bytes: names.length * Buffer.byteLength(text),
  });
  for (const name of names) {
    expect(brotliDecompressSync(readFileSync(at(`${name}.br`))).toString()).toBe(text);
    expect(gunzipSync(readFileSync(at(`${name}.gz`))).toString()).toBe(text);
  }
});

test('does the same again: no time, no name in it', async () => {
  writeFileSync(at('a.js'), text);
  await compressFolder(folder);
  const [brotli, gzip] = [readFileSync(at('a.js.br')), readFileSync(at('a.js.gz'))];
  await compressFolder(folder);
  expect([readFileSync(at('a.js.br')), readFileSync(at('a.js.gz'))]).toEqual([brotli, gzip]);
});

test('leaves alone what is compressed already, what is hidden, and what would not become lighter', async () => {
  for (const name of ['a.woff2', 'a.png', '_headers', '.vite/manifest.json']) writeFileSync(at(name), text);
  writeFileSync(at('a.txt'), 'a');
  writeFileSync(at('a.txt.br'), 'of an older build');
  expect(await compressFolder(folder)).toMatchObject({ files: 0 });
  for (const name of ['a.woff2', 'a.png', '_headers', '.vite/manifest.json', 'a.txt'])
    for (const extension of ['br', 'gz']) expect(existsSync(at(`${name}.${extension}`))).toBe(false);
});
