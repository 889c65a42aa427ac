import { describe, expect, it } from 'vitest';
import { loadFacts } from '../../facts/load.ts';
import { describeRows } from './describeRow.ts';
import { pressHeading, type SortKey, sortRows } from './sortRows.ts';

const facts = await loadFacts('en');

const sorted = (key: SortKey, isDescending: boolean, date: string) =>
  sortRows(describeRows(facts, date), { key, isDescending }, 'en').map(({ crossing }) => crossing.id);

describe('sortRows', () => {
  it('puts closed crossings first, and those without a closure last either way', () => {
    const closed = ['jarinje', 'merdare', 'brnjak'];
    const rest = ['mutivode', 'bela-zemlja', 'mucibaba'];
    expect(sorted('closed', false, '2022-12-28')).toEqual([...closed, ...rest]);
    expect(sorted('closed', true, '2022-12-28').slice(3)).toEqual(rest);
  });

  it('puts roads by number as people count, those without one last either way', () => {
    const upwards = sorted('roads', false, '2026-11-21');
    expect(upwards.at(-1)).toBe('mucibaba');
    expect(sorted('roads', true, '2026-11-21').at(-1)).toBe('mucibaba');
    expect(upwards.indexOf('jarinje')).toBeLessThan(upwards.indexOf('merdare'));
    expect(upwards.indexOf('brnjak')).toBeLessThan(upwards.indexOf('mutivode'));
  });

  it('counts services by what is reported', () => {
    expect(sorted('services', true, '2026-11-21')[0]).toBe('merdare');
    expect(sorted('services', false, '2026-11-21')[0]).toBe('bela-zemlja');
  });

  it('leaves the rows it is given as they are', () => {
    const rows = describeRows(facts, '2026-11-21');
    sortRows(rows, { key: 'crossing', isDescending: true }, 'en');
    expect(rows[0]?.crossing.id).toBe('jarinje');
  });
});

describe('pressHeading', () => {
  it('goes upwards, downwards, and back', () => {
    const upwards = pressHeading(null, 'goods');
    expect(upwards).toEqual({ key: 'goods', isDescending: false });
    expect(pressHeading(upwards, 'status')).toEqual({ key: 'status', isDescending: false });
    const downwards = pressHeading(upwards, 'goods');
    expect(downwards).toEqual({ key: 'goods', isDescending: true });
    expect(pressHeading(downwards, 'goods')).toBeNull();
  });
});
