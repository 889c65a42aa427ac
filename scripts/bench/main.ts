import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { root } from '../build.mjs';
import { openSite } from '../open-site.mjs';
import { addressIn } from './address.ts';
import { measureHand } from './hand.ts';
import { type Load, measureLoad } from './load.ts';
import { measureMarks } from './marks.ts';
import { median, mediansOf } from './numbers.ts';
import { type Options, readOptions } from './options.ts';
import { buildReferences, serveReferences } from './references.ts';
import { type AllResults, type Results, rowsOf } from './rows.ts';
import { describeMachine, writeTable } from './table.ts';
import { measureUsable } from './usable.ts';
import type { Subject } from './visit.ts';

type PageName = keyof AllResults;
type Subjects = { readonly [Name in PageName]: Subject };

/** The four in turn, so that a machine that becomes slower does so for all of them. */
async function measureInTurn<Value>(
  { runs }: Options,
  subjects: Partial<Subjects>,
  measure: (subject: Subject, name: PageName) => Promise<Value>,
): Promise<Partial<Record<PageName, Value[]>>> {
  const values: Partial<Record<PageName, Value[]>> = {};
  for (let run = 0; run < runs; run += 1) {
    for (const [name, subject] of Object.entries(subjects) as [PageName, Subject][]) {
      values[name] = [...(values[name] ?? []), await measure(subject, name)];
      process.stderr.write('.');
    }
  }
  return values;
}

const isNumber = (value: number | undefined): value is number => value !== undefined;

async function measureAll(browser: Browser, options: Options, subjects: Subjects): Promise<AllResults> {
  const results: Record<PageName, Results> = { app: {}, still: {}, maplibre: {}, leaflet: {} };
  const { app, still, maplibre, leaflet } = subjects;
  const { only } = options;
  if (only.includes('load')) {
    const loads = await measureInTurn(options, { app, still, maplibre }, (subject) => measureLoad(browser, subject));
    for (const [name, runs] of Object.entries(loads) as [PageName, Load[]][])
      results[name] = { ...results[name], ...mediansOf(runs) };
  }
  if (only.includes('marks')) {
    const marks = await measureInTurn(options, { app, still }, (subject) => measureMarks(browser, subject));
    for (const name of ['app', 'still'] as const) {
      const seen = (marks[name] ?? []).filter(isNumber);
      results[name] = { ...results[name], ...(seen.length > 0 ? { marks: median(seen) } : {}) };
    }
  }
  if (only.includes('usable')) {
    const opened = await measureInTurn(options, { app, leaflet }, async (subject, name) =>
      name === 'app' ? measureUsable(browser, subject) : ((await measureLoad(browser, subject)).live ?? Number.NaN),
    );
    results.app = { ...results.app, usable: median(opened.app ?? []) };
    results.leaflet = { live: median(opened.leaflet ?? []) };
  }
  const wanted = { select: only.includes('select'), drag: only.includes('drag') };
  if (wanted.select || wanted.drag) {
    results.app = { ...results.app, ...(await measureHand(browser, app, wanted)) };
    results.maplibre = { ...results.maplibre, ...(await measureHand(browser, maplibre, wanted)) };
  }
  return results;
}

/** `npm run bench`: how fast the app is beside pages that do less. Prints a table; asserts nothing. */
async function run(words: readonly string[]): Promise<void> {
  const options = readOptions(words);
  const { site, viewport } = options;
  const folder = mkdtempSync(join(tmpdir(), 'six-crossings-bench-'));
  try {
    await buildReferences(folder, viewport);
    const references = await serveReferences(folder);
    const measure = ({ address, browser }: { address: string; browser: Browser }) =>
      measureAll(browser, options, {
        app: { address: addressIn(site ?? join(root, 'dist'), address), viewport, hasLiveMap: true },
        still: { address: `${references.address}still/`, viewport, hasLiveMap: false },
        maplibre: { address: `${references.address}maplibre/`, viewport, hasLiveMap: true },
        leaflet: { address: `${references.address}leaflet/`, viewport, hasLiveMap: true },
      });
    try {
      const rows = rowsOf(await openSite(measure, site));
      const { runs } = options;
      const setting = `${viewport.width} × ${viewport.height}; loading at 1.6 Mbit/s, 150 ms, 4× slower, median of ${runs}`;
      console.log(`\n${describeMachine()}\n${setting}\n\n${writeTable(rows)}`);
    } finally {
      references.close();
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

await run(process.argv.slice(2));
