import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { framePadding, labelRoomLimits } from '../map/framing.ts';
import { crossingLabelSize } from '../map/marks.ts';
import { isUpright, scaleStage, stageShares } from './stageScale.ts';

it('the style sheet sets the words by the numbers that the map goes by', () => {
  const sheet = readFileSync(join(import.meta.dirname, '../present/stage/stage.module.css'), 'utf8');
  const { upright, uprightMap, wordsOfHeight, wordsOfWidth } = stageShares;
  expect(sheet).toContain(`--text-width: min(${wordsOfHeight * 100}vh, ${wordsOfWidth * 100}vw);`);
  expect(sheet).toContain(`@media (max-aspect-ratio: ${upright * 10} / 10)`);
  expect(sheet).toContain(`height: ${uprightMap * 100}vh;`);
  expect(sheet).toContain(`margin-top: ${uprightMap * 100}vh;`);
});

describe('the map on a stage', () => {
  it.each([
    { width: 1920, height: 1080 },
    { width: 1280, height: 720 },
    { width: 1280, height: 800 },
    { width: 2560, height: 1080 },
  ])('of %j has names of a thirtieth of its height', (size) => {
    const { scale } = scaleStage(size);
    expect((scale * crossingLabelSize) / size.height).toBeGreaterThanOrEqual(0.033);
  });

  it.each([
    { width: 1920, height: 1080 },
    { width: 1024, height: 768 },
    { width: 2560, height: 1080 },
    { width: 390, height: 844 },
  ])('of %j fills it, and leaves the six at least a hundred of its pixels beside the words', (stage) => {
    const { scale, size, covered } = scaleStage(stage);
    expect(size.width * scale).toBeCloseTo(stage.width);
    expect(size.width - covered.left - 2 * labelRoomLimits[0]).toBeGreaterThan(100);
    expect(size.height - covered.top - covered.bottom - 2 * framePadding).toBeGreaterThan(100);
  });

  it('stands above the words where the stage is upright', () => {
    expect(isUpright({ width: 390, height: 844 })).toBe(true);
    expect(isUpright({ width: 1024, height: 768 })).toBe(false);
    expect(scaleStage({ width: 390, height: 844 }).covered.left).toBe(0);
  });
});
