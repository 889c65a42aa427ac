import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Browser, chromium } from '@playwright/test';
import { writeSnippet } from '../../src/embed/snippet/writeSnippet.ts';
import { defaultChoices } from '../../src/state/parameters.ts';
import { root } from '../build.mjs';
import { chromiumFlags } from '../chromium-flags.mjs';
import { findChromium } from '../find-chromium.mjs';
import { serve } from '../serve.mjs';
import { median } from './numbers.ts';

/** How much later the page around the map may show its own largest part, because of a map below the fold. */
const bar = 1.02;

/** Somebody's article, with what was pasted into it far below the fold. */
const article = (pasted: string) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>An article</title>
<link rel="icon" href="data:,"><style>body{max-width:40em;margin:auto;font:20px/1.6 serif}h1{font-size:64px}</style>
<h1>An article about something else</h1>${'<p>A paragraph of the article, which is what its readers came for.</p>'.repeat(80)}
${pasted}</html>`;

const rotate = <Item>(items: readonly Item[], by: number): readonly Item[] => [
  ...items.slice(by % items.length),
  ...items.slice(0, by % items.length),
];

/** The largest contentful paint of one visit, in milliseconds. */
async function measure(browser: Browser, address: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  await page.goto(address, { waitUntil: 'load' });
  const largest = await page.evaluate(
    () =>
      new Promise<number>((resolve) =>
        new PerformanceObserver((list) => resolve(list.getEntries().at(-1)?.startTime ?? Number.NaN)).observe({
          type: 'largest-contentful-paint',
          buffered: true,
        }),
      ),
  );
  await context.close();
  return largest;
}

/**
 * `npm run bench:embed`: how much later a page shows its own largest part because the map stands below its fold, as a
 * frame and as the element. `--runs 9`: how many visits to each, in turns. Needs a built site.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { runs: { type: 'string', default: '9' } } });
  const site = await serve({ folder: join(root, 'dist'), port: 0 });
  const snippet = {
    choices: { ...defaultChoices, lang: 'en' as const },
    size: { width: null, height: 480 },
    isSandboxed: false,
  };
  const texts = { root: site.address, title: 'Map', link: 'Open the full map', picture: 'Map' };
  const pages: Readonly<Record<string, string>> = {
    bare: article(''),
    iframe: article(writeSnippet('iframe', snippet, texts)),
    element: article(writeSnippet('element', snippet, texts)),
  };
  const host = createServer(({ url }, response) =>
    response.writeHead(200, { 'Content-Type': 'text/html' }).end(pages[url?.slice(1) ?? ''] ?? ''),
  );
  await new Promise<void>((done) => host.listen(0, '127.0.0.1', done));
  const address = `http://127.0.0.1:${(host.address() as AddressInfo).port}/`;
  const browser = await chromium.launch({ executablePath: findChromium() ?? '', args: chromiumFlags });
  const seen: Record<string, number[]> = Object.fromEntries(Object.keys(pages).map((name) => [name, []]));
  for (let run = 0; run <= Number(values.runs); run += 1)
    // Each in its turn is the first.
    for (const name of rotate(Object.keys(pages), run)) {
      const time = await measure(browser, `${address}${name}`);
      // The first visit to each warms the browser.
      if (run > 0) seen[name]?.push(time);
    }
  const bare = median(seen.bare ?? []);
  console.log(`the page alone    ${bare.toFixed(0)} ms`);
  for (const name of ['iframe', 'element']) {
    const time = median(seen[name] ?? []);
    const ratio = time / bare;
    console.log(
      `with the ${name.padEnd(8)} ${time.toFixed(0)} ms  ${ratio.toFixed(3)} (bar ${bar})${ratio > bar ? '  MISSED' : ''}`,
    );
  }
  await browser.close();
  host.closeAllConnections();
  process.exit();
}

await main();
