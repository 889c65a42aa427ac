import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Cost, measureSize } from './growth/measure.ts';
import { describeMachine } from './table.ts';

const things: readonly { key: keyof Cost; title: string; unit: 's' | 'MB' | 'ms' }[] = [
  { key: 'data', title: 'seeds', unit: 'MB' },
  { key: 'check', title: 'npm run seeds:check', unit: 's' },
  { key: 'build', title: 'build', unit: 's' },
  { key: 'pages', title: 'pages rendered', unit: 's' },
  { key: 'site', title: 'site, uncompressed', unit: 'MB' },
  { key: 'weight', title: 'one page with its data, uncompressed', unit: 'MB' },
  { key: 'idle', title: 'live map at rest', unit: 's' },
  { key: 'drag', title: 'one step of dragging the date', unit: 'ms' },
];
const divisors = { s: 1000, MB: 1_000_000, ms: 1 };

/** A number, and how many times as much that is as at ×1, beside how many times as much the data is. */
function show(cost: Cost, first: Cost, key: keyof Cost, unit: keyof typeof divisors): string {
  const value = cost[key];
  if (value === undefined) return '–';
  const shown = `${(value / divisors[unit]).toFixed(2)} ${unit}`;
  const start = first[key];
  return cost === first || !start ? shown : `${shown} (×${(value / start).toFixed(1)})`;
}

/**
 * `npm run bench:growth -- [--factors 1,10,100,1000] [--pages-until 10] [--browser-until 100]`: how everything grows with the data.
 * Nothing may grow faster than it. Prints a table; asserts nothing.
 */
const { values } = parseArgs({
  options: {
    factors: { type: 'string', default: '1,10,100,1000' },
    'pages-until': { type: 'string', default: '10' },
    'browser-until': { type: 'string', default: '100' },
  },
});
const factors = values.factors.split(',').map(Number);
const costs: Cost[] = [];
for (const factor of factors) {
  const folder = mkdtempSync(join(tmpdir(), 'six-crossings-growth-'));
  try {
    const hasPages = factor <= Number(values['pages-until']);
    const hasBrowser = factor <= Number(values['browser-until']);
    costs.push(await measureSize(folder, factor, { hasPages, hasBrowser }));
    console.error(`×${factor}: ${JSON.stringify(costs.at(-1))}`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
const [first] = costs;
if (first) {
  console.log(`\n${describeMachine()}\n`);
  console.log(`| | ${factors.map((factor) => `×${factor}`).join(' | ')} |\n|---|${factors.map(() => '---|').join('')}`);
  for (const { key, title, unit } of things)
    console.log(`| ${title} | ${costs.map((cost) => show(cost, first, key, unit)).join(' | ')} |`);
}
