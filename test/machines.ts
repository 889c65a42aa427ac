import type { Machine } from '../src/present/check/checks.ts';

/** A machine on which everything works, but for what is said. */
export const goodMachine = (but: Partial<Machine> = {}): Machine => ({
  hasWebGl2: () => true,
  hasFullscreen: () => true,
  keepAwake: async () => {},
  opensWindow: () => true,
  isKeptOffline: () => true,
  keepsTexts: () => true,
  drawsWith: async () => true,
  screen: () => ({ width: 1280, height: 720, density: 1.5 }),
  hasReducedMotion: () => false,
  ...but,
});
