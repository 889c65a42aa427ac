import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type CDPSession, chromium, type Page } from '@playwright/test';
import { writeSnippet } from '../../src/embed/snippet/writeSnippet.ts';
import { defaultChoices } from '../../src/state/parameters.ts';
import { root } from '../build.mjs';
import { chromiumFlags } from '../chromium-flags.mjs';
import { findChromium } from '../find-chromium.mjs';
import { serve } from '../serve.mjs';
import { waitForCalm } from './calm.ts';
import { type Pasted, serveArticles } from './hostArticle.ts';
import { openLine } from './line.ts';
import { median } from './numbers.ts';

/** How much later the page around the map may show its own largest part, because of a map below the fold. */
const bar = 1.02;

/** Paragraphs above the map, each some 130 pixels high: a frame that is `near` browsers load at once, one `far` not. */
const places = { near: 1, far: 30 } as const;
const widgets = ['iframe', 'element'] as const;

/** What a phone has in the country: newspaper and map share it. Bytes a second, milliseconds. */
const phoneLine = { bytesPerSecond: 1_600_000 / 8, latency: 150 } as const;

/** Milliseconds without anything new to be painted after which the largest part was the largest. */
const rest = 1500;

const rotate = <Item>(items: readonly Item[], by: number): readonly Item[] => [
  ...items.slice(by % items.length),
  ...items.slice(0, by % items.length),
];

/** The articles by their names: alone, alone once more to show how much chance there is, and with a map. */
function writePages(site: string): Readonly<Record<string, Pasted>> {
  const snippet = {
    choices: { ...defaultChoices, lang: 'en' as const },
    size: { width: null, height: 480 },
    isSandboxed: false,
  };
  const texts = { root: site, title: 'Map', link: 'Open the full map', picture: 'Map' };
  const entries = Object.entries(places).flatMap(([place, paragraphs]) => [
    [`alone-${place}`, { code: '', paragraphs }] as const,
    [`again-${place}`, { code: '', paragraphs }] as const,
    ...widgets.map((form) => [`${form}-${place}`, { code: writeSnippet(form, snippet, texts), paragraphs }] as const),
  ]);
  return Object.fromEntries(entries);
}

/**
 * The largest contentful paint of one visit, in milliseconds; nothing is kept of the visit before. All are visits of one
 * window: a new one has the browser draw its own surface meanwhile.
 */
async function measure(page: Page, session: CDPSession, address: string): Promise<number> {
  await page.goto('about:blank');
  await session.send('Network.clearBrowserCache');
  await waitForCalm();
  await page.goto(address, { waitUntil: 'load' });
  return await page.evaluate(
    (rest) =>
      new Promise<number>((resolve) => {
        let largest = Number.NaN;
        const observer = new PerformanceObserver((list) => {
          largest = list.getEntries().at(-1)?.startTime ?? largest;
        });
        observer.observe({ type: 'largest-contentful-paint', buffered: true });
        setTimeout(() => resolve(largest), rest);
      }),
    rest,
  );
}

/**
 * `npm run bench:embed`: how much later an article shows its own largest part because the map stands below its fold, as a
 * frame and as the element, just below it and far. `--runs 9`: how many visits to each, in turns; `--site FOLDER`.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { runs: { type: 'string', default: '9' }, site: { type: 'string', default: join(root, 'dist') } },
  });
  const site = await serve({ folder: values.site, port: 0 });
  const line = openLine(phoneLine);
  const pages = writePages(`http://localhost:${await line.lead(Number(new URL(site.address).port))}/`);
  const paper = await serveArticles(pages);
  // For a map at `localhost` this is another site, as every newspaper is: its frame has a process of its own.
  const newspaper = `http://127.0.0.1:${await line.lead(paper.port)}/`;
  const browser = await chromium.launch({ executablePath: findChromium() ?? '', args: chromiumFlags });
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  const session = await page.context().newCDPSession(page);
  const seen: Record<string, number[]> = Object.fromEntries(Object.keys(pages).map((name) => [name, []]));
  for (let run = 0; run <= Number(values.runs); run += 1)
    // Each in its turn is the first.
    for (const name of rotate(Object.keys(pages), run)) {
      const time = await measure(page, session, `${newspaper}${name}`);
      // The first visit to each warms the browser.
      if (run > 0) seen[name]?.push(time);
    }
  for (const place of Object.keys(places)) {
    const alone = median(seen[`alone-${place}`] ?? []);
    console.log(`${place}: the article alone  ${alone.toFixed(0)} ms`);
    for (const name of ['again', ...widgets]) {
      const time = median(seen[`${name}-${place}`] ?? []);
      const ratio = time / alone;
      const verdict = name !== 'again' && ratio > bar ? '  MISSED' : '';
      console.log(`  ${name.padEnd(8)} ${time.toFixed(0)} ms  ${ratio.toFixed(3)} (bar ${bar})${verdict}`);
    }
  }
  await browser.close();
  line.close();
  paper.close();
  process.exit();
}

await main();
