import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { launch } from 'chrome-launcher';
import lighthouse, { desktopConfig } from 'lighthouse';
import { buildIfStale, root } from './build.mjs';
import { chromiumFlags } from './chromium-flags.mjs';
import { findChromium } from './find-chromium.mjs';
import { serve } from './serve.mjs';

const categories = ['performance', 'accessibility', 'best-practices', 'seo'];
const presets = [
  { name: 'mobile', config: undefined },
  { name: 'desktop', config: desktopConfig },
];

/**
 * @param {string} address
 * @param {number} port where the browser listens
 * @param {(typeof presets)[number]} preset
 */
async function read(address, port, { name, config }) {
  const result = await lighthouse(address, { port, onlyCategories: categories, logLevel: 'error' }, config);
  if (!result) throw new Error('Lighthouse has nothing to say');
  const { lhr } = result;
  if (lhr.runtimeError) throw new Error(lhr.runtimeError.message);
  const scores = categories.map((id) => Math.round((lhr.categories[id]?.score ?? 0) * 100));
  console.log(`${name.padEnd(12)}${scores.map((score) => String(score).padStart(16)).join('')}`);
  const isAsked = (/** @type {string} */ id) =>
    categories.some((category) => lhr.categories[category]?.auditRefs.some((ref) => ref.id === id && ref.weight > 0));
  for (const { id, score, title, displayValue } of Object.values(lhr.audits)) {
    if (score !== null && score < 0.9 && isAsked(id))
      console.log(`  ${id} ${score.toFixed(2)}: ${title} ${displayValue ?? ''}`);
  }
}

/**
 * `npm run lighthouse -- [FOLDER [PATH]]`: what Lighthouse makes of the built site, by default of `dist`, on a phone and on a desk;
 * with what costs points. Asserts nothing, and asks nobody but the site.
 */
const [folder = join(root, 'dist'), path = existsSync(join(folder, 'en/index.html')) ? 'en/' : '?lang=en'] =
  process.argv.slice(2);
if (process.argv.length < 3) buildIfStale();
const service = await serve({ folder, port: 0 });
const chromePath = findChromium() ?? undefined;
try {
  console.log(`${''.padEnd(12)}${categories.map((category) => category.padStart(16)).join('')}`);
  for (const preset of presets) {
    const browser = await launch({ chromePath, chromeFlags: [...chromiumFlags, '--headless=new'] });
    try {
      await read(`${service.address}${path}`, browser.port, preset);
    } finally {
      browser.kill();
    }
  }
} finally {
  await service.close();
}
