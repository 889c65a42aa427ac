import { describe, expect, it, vi } from 'vitest';
import { goodMachine } from '../../../test/machines.ts';
import { type CheckName, checkNames, isStageSize, type Machine, nameRatio, runCheck } from './checks.ts';

const refuse = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
const throwOut = () => {
  throw new DOMException('no', 'SecurityError');
};
const small = () => ({ width: 1024, height: 600, density: 1 });

describe('a check', () => {
  it.each(checkNames)('of %s passes on a good machine', async (name) => {
    expect(await runCheck(name, goodMachine())).toBe(true);
  });

  it.each<[CheckName, string, Partial<Machine>]>([
    ['webgl', 'cannot be had', { hasWebGl2: () => false }],
    ['webgl', 'throws', { hasWebGl2: throwOut }],
    ['fullscreen', 'is forbidden', { hasFullscreen: () => false }],
    ['wakeLock', 'is refused', { keepAwake: refuse }],
    ['wakeLock', 'is not known', { keepAwake: throwOut }],
    ['popUp', 'is blocked', { opensWindow: () => false }],
    ['popUp', 'throws', { opensWindow: throwOut }],
    ['offline', 'is not there', { isKeptOffline: () => false }],
    ['storage', 'is forbidden', { keepsTexts: () => false }],
    ['fonts', 'have no Cyrillic', { drawsWith: async (_, text) => !text.includes('Косово') }],
    ['fonts', 'lack one family', { drawsWith: async (family) => family !== 'Source Serif 4' }],
    ['fonts', 'cannot be fetched', { drawsWith: refuse }],
    ['screen', 'is small', { screen: small }],
  ])('of %s fails where it %s, and nothing else does', async (failing, _, fault) => {
    for (const name of checkNames) {
      expect([name, await runCheck(name, goodMachine(fault))]).toEqual([name, name !== failing]);
    }
  });

  it('of fonts asks for the letters of all languages in both families', async () => {
    const drawsWith = vi.fn(async (_family: string, _text: string) => true);
    await runCheck('fonts', goodMachine({ drawsWith }));
    const asked = (family: string) =>
      drawsWith.mock.calls
        .filter(([name]) => name === family)
        .map(([, text]) => text)
        .join('');
    for (const letter of 'ëçčćšžđљњђћџ') {
      expect(asked('Source Serif 4')).toContain(letter);
      expect(asked('Source Sans 3')).toContain(letter);
    }
  });
});

describe('a screen', () => {
  it.each([
    [1920, 1080, '16:9', true],
    [1366, 768, '16:9', true],
    [1280, 720, '16:9', true],
    [1280, 800, '16:10', true],
    [1024, 768, '4:3', true],
    [2160, 1440, '3:2', true],
    [2560, 1080, '21:9', true],
    [3440, 1440, '21:9', true],
    [1280, 1024, '1.25:1', true],
    [800, 600, '4:3', false],
    [1080, 1920, '0.56:1', false],
    [3840, 1080, '3.56:1', false],
  ])('of %i × %i is %s; fit for a stage: %s', (width, height, ratio, isFit) => {
    expect(nameRatio(width, height)).toBe(ratio);
    expect(isStageSize({ width, height })).toBe(isFit);
  });
});
