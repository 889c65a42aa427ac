import { useSyncExternalStore } from 'react';
import { useGestureChoice, useMode } from '../state/store.ts';

const watchFullscreen = (listener: () => void) => {
  document.addEventListener('fullscreenchange', listener);
  return () => document.removeEventListener('fullscreenchange', listener);
};

/** True while the page fills the screen by itself. */
export const useIsFullscreen = (): boolean =>
  useSyncExternalStore(
    watchFullscreen,
    () => Boolean(document.fullscreenElement),
    () => false,
  );

/**
 * Whether the wheel and one finger are left to the page around the map: in somebody else's page, unless that wants it
 * otherwise or the map fills the screen.
 */
export function useIsCooperative(): boolean {
  const isFullscreen = useIsFullscreen();
  const gestures = useGestureChoice();
  return useMode() === 'embed' && gestures === 'cooperative' && !isFullscreen;
}
