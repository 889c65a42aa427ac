import { describe, expect, it } from 'vitest';
import { findLooseSpanFaults, findSpanFaults } from './spans.ts';

type Row = readonly (readonly [from: string, to?: string])[];
const spansOf = (row: Row) => row.map(([from, to]) => ({ from, to }));
const faultsOf = (row: Row) =>
  findSpanFaults(spansOf(row), ['status']).map(({ path, reason }) => [path.join('.'), reason]);

const accepted: readonly Row[] = [
  [],
  [['2011-12-02']],
  [['2011-12-02'], ['2012-12-10'], ['2018']],
  [['2011-12-02', '2011-12-02']],
  [['2018-10', '2018-10']],
  [['2018-10', '2018-10-05']],
  [['2021-09-20', '2021-10-02'], ['2021-10-03']],
  [
    ['2021-09-20', '2021-10-02'],
    ['2022-07-31', '2022-08-01'],
  ],
  [['2011-12-02', '2018'], ['2018-10-05']],
  [['2011-12-02', '2018-10'], ['2018-10']],
  [['2011-12-02'], ['[..2018-08]'], ['[..2020-11-26]']],
  [['[..2011-12-07]', '2011-12-07?']],
  [['[..2012]', '2012-12-30']],
  [['2011-12-02'], ['[..2020]', '2018']],
  [['2013-02-28?'], ['2015~'], ['2018-07%']],
];

const rejected: readonly (readonly [Row, place: string, reason: RegExp])[] = [
  [[['2012-12-10', '2012-12-09']], 'status.0.to', /ends \(2012-12-09\) before it starts \(2012-12-10\)/],
  [[['2018-10', '2018-09']], 'status.0.to', /before it starts/],
  [[['2018', '2017-12-31']], 'status.0.to', /before it starts/],
  [[['2015~', '2014']], 'status.0.to', /before it starts/],
  [[['2015-06'], ['[..2020]', '2015-05']], 'status.1.to', /before it starts/],
  [[['2012-12-10'], ['2012-12-10']], 'status.1.from', /2012-12-10 is not after 2012-12-10/],
  [[['2012-12-10'], ['2011-12-02']], 'status.1.from', /2011-12-02 is not after 2012-12-10/],
  [[['2012'], ['2012-12-10']], 'status.1.from', /is not after/],
  [[['2012'], ['2012-12']], 'status.1.from', /is not after/],
  [[['[..2018-08]'], ['[..2018-08]']], 'status.1.from', /is not after/],
  [[['2018-10-05'], ['2018-10', '2018-10-05']], 'status.1.from', /is not after/],
  [[['2011-12-02', '2012-12-10'], ['2012-12-10']], 'status.1.from', /overlaps .* until 2012-12-10/],
  [[['2011-12-02', '2019'], ['2018-05']], 'status.1.from', /overlaps .* until 2019/],
  [[['2011-12-02', '2018-08-31'], ['[..2018-08]']], 'status.1.from', /overlaps/],
  [[['2011'], ['2012'], ['2011-05']], 'status.2.from', /is not after 2012/],
];

describe('spans that exclude one another', () => {
  it.each(accepted.map((row) => [JSON.stringify(row), row] as const))('may be %s', (_, row) => {
    expect(faultsOf(row)).toEqual([]);
  });

  it.each(rejected.map((row) => [JSON.stringify(row[0]), ...row] as const))(
    'may not be %s',
    (_, row, place, reason) => {
      expect(faultsOf(row)).toEqual([[place, expect.stringMatching(reason)]]);
    },
  );
});

describe('spans side by side', () => {
  it('may stand in any order and overlap', () => {
    expect(findLooseSpanFaults(spansOf([['2015', '2016'], ['2012', '2020'], ['2012']]), ['statements'])).toEqual([]);
  });

  it('may not end before they start', () => {
    const faults = findLooseSpanFaults(spansOf([['2012'], ['2015', '2014']]), ['statements']);
    expect(faults.map(({ path }) => path)).toEqual([['statements', 1, 'to']]);
  });
});
