import { useEffect, useState } from 'react';

/** How long the mouse must rest until its cursor and the controls go, in milliseconds. */
const patience = 3000;

/** Whether the mouse has come to rest: the stage then shows neither its cursor nor its controls. */
export function useStillCursor(): boolean {
  const [isStill, setStill] = useState(true);
  useEffect(function watchMouse() {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stir = () => {
      setStill(false);
      clearTimeout(timer);
      timer = setTimeout(() => setStill(true), patience);
    };
    addEventListener('pointermove', stir, { passive: true });
    addEventListener('pointerdown', stir, { passive: true });
    return () => {
      clearTimeout(timer);
      removeEventListener('pointermove', stir);
      removeEventListener('pointerdown', stir);
    };
  }, []);
  return isStill;
}
