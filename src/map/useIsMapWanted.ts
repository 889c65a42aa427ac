import { type RefObject, useEffect, useState } from 'react';
import { onStateChange } from '../state/store.ts';
import { servedPoster } from './poster/servedPoster.ts';
import { whenIdle } from './whenIdle.ts';

const touches = ['pointerdown', 'pointerenter', 'touchstart', 'wheel', 'keydown', 'focusin'] as const;

/**
 * Whether the map behind the poster is to be fetched: once the page has nothing else to do, or as soon as somebody
 * reaches for the map or chooses something. Without a poster it is wanted at once.
 */
export function useIsMapWanted(region: RefObject<HTMLElement | null>): boolean {
  const [isWanted, setWanted] = useState(servedPoster === null);
  useEffect(
    function waitForIdleOrTouch() {
      if (isWanted) return;
      const want = () => setWanted(true);
      const node = region.current;
      for (const touch of touches) node?.addEventListener(touch, want, { passive: true });
      const stopWaiting = [whenIdle(want), onStateChange(want)];
      return () => {
        for (const touch of touches) node?.removeEventListener(touch, want);
        for (const stop of stopWaiting) stop();
      };
    },
    [region, isWanted],
  );
  return isWanted;
}
