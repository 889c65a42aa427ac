import { type RefObject, useEffect, useState } from 'react';

/** Full screen for an element, where the browser has it; `isPossible` is false where it has not, as on an iPhone. */
export function useFullscreen(element: RefObject<HTMLElement | null>): {
  isPossible: boolean;
  isFull: boolean;
  toggle: () => void;
} {
  const [isFull, setFull] = useState(false);
  useEffect(function followFullscreen() {
    const follow = () => setFull(document.fullscreenElement !== null);
    document.addEventListener('fullscreenchange', follow);
    return () => document.removeEventListener('fullscreenchange', follow);
  }, []);
  return {
    isPossible: document.fullscreenEnabled ?? false,
    isFull,
    toggle() {
      const change = document.fullscreenElement ? document.exitFullscreen() : element.current?.requestFullscreen?.();
      // A browser may refuse; the stage fills its window anyway.
      change?.catch(() => {});
    },
  };
}
