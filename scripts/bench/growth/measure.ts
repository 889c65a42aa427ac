import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { root } from '../../build.mjs';
import { compressFolder } from '../../compress.mjs';
import { launchChromium } from '../../open-site.mjs';
import { serve } from '../../serve.mjs';
import { addressIn } from '../address.ts';
import { timeDrag } from '../hand.ts';
import { growSeeds } from './grow.ts';

/** What one size of the data costs: milliseconds and bytes; undefined where it could not be measured. */
export type Cost = {
  readonly data: number;
  check?: number;
  build?: number;
  /** Rendering the pages, after the build. */
  pages?: number;
  /** All that is served, before compression. */
  site?: number;
  /** What the page fetches until the live map rests, before compression. */
  weight?: number;
  idle?: number;
  drag?: number;
};

const limit = 30 * 60_000;

/** Runs a command over other seeds; how long it took, undefined where it failed. */
function timeCommand(words: readonly string[], seeds: string): number | undefined {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, words, {
    cwd: root,
    env: { ...process.env, SEEDS_FOLDER: seeds },
    encoding: 'utf8',
    timeout: limit,
  });
  if (status === 0) return performance.now() - start;
  console.error(`${words.join(' ')} failed: ${stderr.trim().split('\n').slice(-3).join('\n')}`);
  return undefined;
}

/** Opens the English page at full speed: what it fetches until the live map rests, how long that takes, the drag. */
async function measurePage(browser: Browser, address: string): Promise<Pick<Cost, 'weight' | 'idle' | 'drag'>> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: 'en-GB' });
  try {
    await page.addInitScript('globalThis.__name = (named) => named');
    await page.goto(address, { timeout: 120_000 });
    const live = page.locator('[data-map-state="live"], [data-map-state="fallback"]');
    await live.first().waitFor({ state: 'attached', timeout: 300_000 });
    const { idle, weight } = await page.evaluate(() => {
      const loaded = [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')];
      const sizes = loaded.map((entry) => (entry as PerformanceResourceTiming).decodedBodySize);
      return { idle: performance.now(), weight: sizes.reduce((sum, size) => sum + size, 0) };
    });
    // Whatever follows the map is over when the main thread has been idle once.
    await page.evaluate(() => new Promise((settle) => requestIdleCallback(settle)));
    return { idle, weight, drag: await timeDrag(page) };
  } catch (error) {
    console.error(`The browser could not do it: ${String(error).split('\n')[0]}`);
    return {};
  } finally {
    await page.close();
  }
}

/** Makes seeds so many times as large in a folder, checks and builds them, and opens what was built. */
export async function measureSize(
  folder: string,
  factor: number,
  { hasPages, hasBrowser }: { hasPages: boolean; hasBrowser: boolean },
): Promise<Cost> {
  const [seeds, site] = [join(folder, 'seeds'), join(folder, 'site')];
  const cost: Cost = { data: growSeeds(join(root, 'seeds'), seeds, factor) };
  cost.check = timeCommand(['--import', 'tsx', 'scripts/check-seeds.ts'], seeds);
  cost.build = timeCommand(['scripts/bench/growth/build-site.mjs', site, join(folder, 'cache')], seeds);
  if (cost.build === undefined) return cost;
  if (hasPages) cost.pages = timeCommand(['--import', 'tsx', 'scripts/write-pages.ts', site], seeds);
  cost.site = (await compressFolder(site)).bytes;
  if (!hasBrowser) return cost;
  const service = await serve({ folder: site, port: 0 });
  const browser = await launchChromium();
  try {
    return { ...cost, ...(await measurePage(browser, addressIn(site, service.address))) };
  } finally {
    await browser.close();
    await service.close();
  }
}
