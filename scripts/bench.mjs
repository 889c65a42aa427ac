import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { root } from './build.mjs';
import { openSite, waitForStillness } from './open-site.mjs';

/** @typedef {{ load: number, select: number, drag: number }} Times in milliseconds */

const slowdown = 4;
const selections = 18;
const dragSteps = 60;

/** @param {number[]} numbers */
const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;

/**
 * From a click on a crossing until the page with its panel is painted, for one crossing after the other.
 * @param {import('@playwright/test').Page} page
 */
async function timeSelections(page) {
  const times = [];
  const count = await page.locator('button[data-crossing]').count();
  for (let turn = 0; turn < selections; turn += 1) {
    times.push(
      await page.evaluate(async (index) => {
        const button = document.querySelectorAll('button[data-crossing]')[index];
        const panel = document.querySelector('#panel');
        const before = panel?.textContent;
        const frame = () => new Promise(requestAnimationFrame);
        if (!(button instanceof HTMLElement)) throw new Error('there is no crossing to select');
        const start = performance.now();
        button.click();
        do await frame();
        while (panel?.textContent === before);
        // The most urgent of tasks runs right after the frame is painted, before what may wait.
        await scheduler.postTask(() => {}, { priority: 'user-blocking' });
        return performance.now() - start;
      }, turn % Math.min(count, 6)),
    );
    // The camera travels on; the next click comes when it has arrived.
    await page.waitForTimeout(2500);
  }
  return median(times);
}

/**
 * Drags the range of dates from end to end as fast as the page follows; the time of one step.
 * @param {import('@playwright/test').Page} page
 */
function timeDrag(page) {
  return page.evaluate(async (steps) => {
    const range = document.querySelector('input[type=range]');
    const setValue = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
    if (!(range instanceof HTMLInputElement) || !setValue) throw new Error('there is no range of dates');
    const start = performance.now();
    for (let step = 0; step < steps; step += 1) {
      setValue.call(range, String(Math.round((Number(range.max) * (steps - step)) / steps)));
      range.dispatchEvent(new Event('input', { bubbles: true }));
      await new Promise(requestAnimationFrame);
    }
    return (performance.now() - start) / steps;
  }, dragSteps);
}

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {string} address
 * @returns {Promise<Times>}
 */
async function timePage(browser, address) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  const start = Date.now();
  await page.goto(address);
  await page.locator('[data-map-state="live"]').waitFor();
  const load = Date.now() - start;
  await waitForStillness(page);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  const times = { load, select: await timeSelections(page), drag: await timeDrag(page) };
  await page.close();
  return times;
}

/**
 * @param {Times} app
 * @param {Times} bare
 */
function printTable(app, bare) {
  const machine = `${availableParallelism()} × ${cpus()[0]?.model ?? 'unknown'}, ${Math.round(totalmem() / 2 ** 30)} GiB`;
  console.log(`${new Date().toISOString().slice(0, 10)}, ${machine}\n`);
  const print = (/** @type {string} */ title, /** @type {string[]} */ ...columns) =>
    console.log(title.padEnd(44) + columns.map((column) => column.padStart(10)).join(''));
  const printTimes = (/** @type {string} */ title, /** @type {number} */ ours, /** @type {number} */ theirs) =>
    print(title, `${ours.toFixed(1)} ms`, `${theirs.toFixed(1)} ms`, (ours / theirs).toFixed(2));
  print('', 'app', 'bare', 'ratio');
  printTimes('open → live map', app.load, bare.load);
  printTimes(`select a crossing → painted panel, ${slowdown}× slower`, app.select, bare.select);
  printTimes(`one step of dragging the date, ${slowdown}× slower`, app.drag, bare.drag);
}

/** @param {string} outDir */
const buildBarePage = (outDir) =>
  build({
    configFile: join(root, 'vite.config.ts'),
    root: join(import.meta.dirname, 'bench'),
    publicDir: false,
    logLevel: 'error',
    build: { outDir, emptyOutDir: true },
  });

/** `npm run bench`: how the app keeps up, beside a bare page with the same ground and six markers. Asserts nothing.
 * `node scripts/bench.mjs FOLDER` measures a site already built. */
const folder = mkdtempSync(join(tmpdir(), 'six-crossings-bench-'));
try {
  await buildBarePage(folder);
  const bare = await openSite(({ address, browser }) => timePage(browser, address), folder);
  const app = await openSite(({ address, browser }) => timePage(browser, `${address}?lang=en`), process.argv[2]);
  printTable(app, bare);
} finally {
  rmSync(folder, { recursive: true });
}
