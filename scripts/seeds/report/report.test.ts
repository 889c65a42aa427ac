import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkSeeds } from '../../../src/facts/check/seeds.ts';
import { root } from '../../build.mjs';
import { setInColumns } from './columns.ts';
import { makeReport } from './report.ts';
import { writeReport } from './write.ts';

const { seeds, programmes } = checkSeeds(join(root, 'seeds'));
if (!seeds) throw new Error('the seeds are faulty');
const report = makeReport(seeds, programmes);
const text = writeReport(report);

describe('the report', () => {
  it('sets its rows in columns, numbers at the right', () => {
    expect(
      setInColumns([
        ['', 'ab', 'c'],
        ['long', 7, 'd'],
        ['x', 12],
      ]),
    ).toEqual(['      ab  c', 'long   7  d', 'x     12']);
  });

  it('has every part, with as many rows as it counts', () => {
    const titles = [...text.matchAll(/^([A-Z][A-Z ,]+?)(?: \((\d+)\))?$/gm)];
    expect(titles.map(([, title]) => title)).toEqual([
      'COVERAGE',
      'THE TWO SIDES',
      'ON ONE SOURCE',
      'INFERRED FROM A MANDATE',
      'SAID OF TODAY, LAST SAID MORE THAN TWO YEARS AGO',
      'SOURCES DIFFER',
      'LOOKED FOR AND NOT FOUND',
      'SOURCES ON WHICH NOTHING RESTS',
      'LINKS TO CHECK',
    ]);
    for (const [whole, , count] of titles.filter(([, , found]) => found)) {
      const rows =
        text
          .slice(text.indexOf(whole) + whole.length + 1)
          .split('\n\n')[0]
          ?.split('\n') ?? [];
      expect(
        rows.filter((row) => row !== 'none' && row !== ''),
        whole,
      ).toHaveLength(Number(count));
    }
  });

  it('counts the words of each side in each language', () => {
    for (const { words } of report.symmetry) expect(Object.keys(words)).toEqual(['en', 'sq', 'sr']);
    for (const { words } of report.symmetry)
      for (const count of Object.values(words)) expect(count).toBeGreaterThan(20);
  });

  it('is what the command gives as data', () => {
    const words = ['--import', 'tsx', 'scripts/report-seeds.ts', '--json'];
    const { stdout } = spawnSync(process.execPath, words, { cwd: root, encoding: 'utf8' });
    expect(JSON.parse(stdout)).toEqual(JSON.parse(JSON.stringify(report)));
  }, 60_000);
});
