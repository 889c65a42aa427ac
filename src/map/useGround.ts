import { useEffect, useState } from 'react';
import { type Ground, loadGround } from '../ground/ground.ts';

/** The ground, once it has come; null until then, and where it cannot be had. */
export function useGround(): Ground | null {
  const [ground, setGround] = useState<Ground | null>(null);
  useEffect(function fetchGround() {
    let isWanted = true;
    loadGround().then(
      (loaded) => isWanted && setGround(loaded),
      (error: unknown) => console.warn('The ground of the map could not be loaded.', error),
    );
    return () => {
      isWanted = false;
    };
  }, []);
  return ground;
}
