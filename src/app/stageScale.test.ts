import { describe, expect, it } from 'vitest';
import { isUpright, scaleStage } from './stageScale.ts';

describe('the map on a stage', () => {
  it.each([
    { width: 1920, height: 1080 },
    { width: 1280, height: 720 },
    { width: 1280, height: 800 },
    { width: 2560, height: 1080 },
  ])('of %j has names of a thirtieth of its height', (size) => {
    const { scale } = scaleStage(size);
    expect((scale * 14.5) / size.height).toBeGreaterThanOrEqual(0.033);
  });

  it.each([
    { width: 1920, height: 1080 },
    { width: 1024, height: 768 },
    { width: 2560, height: 1080 },
    { width: 390, height: 844 },
  ])('of %j fills it, and leaves the six at least a hundred of its pixels beside the words', (stage) => {
    const { scale, size, covered } = scaleStage(stage);
    expect(size.width * scale).toBeCloseTo(stage.width);
    expect(size.width - covered.left - 2 * 108).toBeGreaterThan(100);
    expect(size.height - covered.top - covered.bottom - 2 * 46).toBeGreaterThan(100);
  });

  it('stands above the words where the stage is upright', () => {
    expect(isUpright({ width: 390, height: 844 })).toBe(true);
    expect(isUpright({ width: 1024, height: 768 })).toBe(false);
    expect(scaleStage({ width: 390, height: 844 }).covered.left).toBe(0);
  });
});
