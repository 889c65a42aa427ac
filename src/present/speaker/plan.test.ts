import { describe, expect, it } from 'vitest';
import { loadDeck, loadFacts } from '../../facts/load.ts';
import { locales } from '../../facts/types.ts';
import { readSteps } from '../steps.ts';
import { formatDuration, type Pace, paceOf, planSteps, sumOf } from './plan.ts';

const spoken = (lines: number, notes: number) => ({
  lines: [{ text: 'word '.repeat(lines), sources: [] }],
  notes: { text: 'реч, '.repeat(notes), sources: [] },
});

describe('the plan', () => {
  it('gives each step the time of its words, at 130 a minute', () => {
    expect(planSteps([spoken(30, 100), spoken(13, 52)], null)).toEqual([60_000, 30_000]);
  });

  it('counts words, not dashes and strokes', () => {
    const step = { lines: [{ text: 'Jarinje / Jarinjë – 2012', sources: [] }], notes: { text: '', sources: [] } };
    expect(planSteps([step], null)[0]).toBeCloseTo((3 / 130) * 60_000);
  });

  it('divides the speaker’s minutes as the words divide', () => {
    expect(planSteps([spoken(10, 20), spoken(0, 10)], 20)).toEqual([900_000, 300_000]);
  });

  it('divides them evenly where there are no words', () => {
    expect(planSteps([spoken(0, 0), spoken(0, 0)], 10)).toEqual([300_000, 300_000]);
    expect(sumOf(planSteps([], 10))).toBe(0);
  });
});

describe('the deck that ships', () => {
  it.each(locales)('is a briefing of ten minutes: %s', async (locale) => {
    const steps = readSteps(await loadDeck(locale), await loadFacts(locale));
    const minutes = sumOf(planSteps(steps, null)) / 60_000;
    expect(minutes).toBeGreaterThanOrEqual(9);
    expect(minutes).toBeLessThanOrEqual(10.5);
  });
});

describe('the pace', () => {
  const planned = [60_000, 60_000, 120_000];

  it.each<[seconds: number, index: number, Pace]>([
    [0, 0, { kind: 'onTime', by: 0 }],
    [59, 0, { kind: 'onTime', by: 0 }],
    [74, 0, { kind: 'onTime', by: 0 }],
    [75, 0, { kind: 'behind', by: 15_000 }],
    [50, 1, { kind: 'onTime', by: 0 }],
    [30, 1, { kind: 'ahead', by: 30_000 }],
    [90, 1, { kind: 'onTime', by: 0 }],
    [300, 1, { kind: 'behind', by: 180_000 }],
    [60, 2, { kind: 'ahead', by: 60_000 }],
    [260, 2, { kind: 'behind', by: 20_000 }],
  ])('after %i s at step %i is %j', (seconds, index, pace) => {
    expect(paceOf(seconds * 1000, planned, index)).toEqual(pace);
  });
});

describe('a duration', () => {
  it.each([
    [0, '0:00'],
    [999, '0:00'],
    [65_000, '1:05'],
    [600_000, '10:00'],
    [3_729_000, '1:02:09'],
    [-5_000, '0:00'],
  ])('of %i ms is %s', (milliseconds, text) => {
    expect(formatDuration(milliseconds)).toBe(text);
  });
});
