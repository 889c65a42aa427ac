import { canKeep } from '../canKeep.ts';
import type { Machine } from './checks.ts';

/** The machine that this page runs on; whether it draws the live map, the map knows. */
export const thisMachine = (hasWebGl2: () => boolean): Machine => ({
  hasWebGl2,
  hasFullscreen: () => document.fullscreenEnabled === true,
  async keepAwake() {
    const lock = await navigator.wakeLock.request('screen');
    await lock.release();
  },
  opensWindow() {
    const opened = window.open('about:blank', '', 'popup,width=360,height=240');
    const isOpen = opened !== null && !opened.closed;
    opened?.close();
    return isOpen;
  },
  isKeptOffline: () => location.protocol === 'file:' || Boolean(navigator.serviceWorker?.controller),
  keepsTexts: canKeep,
  async drawsWith(family, text) {
    const font = `600 16px "${family}"`;
    // Of a family it has never heard of, a browser says that nothing is missing.
    const faces = await document.fonts.load(font, text);
    return faces.length > 0 && faces.every(({ status }) => status === 'loaded') && document.fonts.check(font, text);
  },
  screen: () => ({ width: screen.width, height: screen.height, density: devicePixelRatio }),
  hasReducedMotion: () => matchMedia('(prefers-reduced-motion: reduce)').matches,
});
