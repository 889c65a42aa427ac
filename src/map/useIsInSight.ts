import { type RefObject, useEffect, useState } from 'react';
import { useMode } from '../state/store.ts';

/** How much of the map must be seen before the live one is worth its cost. */
const share = 0.5;

const touches = ['pointerdown', 'pointerenter', 'touchstart', 'wheel', 'keydown', 'focusin'] as const;

/**
 * Whether the map may be live where there may be many of them: in somebody else's page from when half of it has come
 * into sight, or somebody has reached for it, until none of it is seen. A browser gives all frames together some sixteen
 * WebGL contexts, and no frame knows of the others. Anywhere else always.
 */
export function useIsInSight(region: RefObject<HTMLElement | null>): boolean {
  const isAlone = useMode() !== 'embed';
  const [isInSight, setInSight] = useState(false);
  useEffect(
    function watchSight() {
      const node = region.current;
      if (isAlone || !node || typeof IntersectionObserver === 'undefined') return undefined;
      const reach = () => setInSight(true);
      for (const touch of touches) node.addEventListener(touch, reach, { passive: true });
      const observer = new IntersectionObserver(
        (entries) => {
          const last = entries.at(-1);
          if (!last) return;
          if (!last.isIntersecting) setInSight(false);
          else if (last.intersectionRatio >= share) setInSight(true);
        },
        { threshold: [0, share] },
      );
      observer.observe(node);
      return () => {
        observer.disconnect();
        for (const touch of touches) node.removeEventListener(touch, reach);
      };
    },
    [region, isAlone],
  );
  return isAlone || isInSight || typeof IntersectionObserver === 'undefined';
}
