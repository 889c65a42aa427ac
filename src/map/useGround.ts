import { useEffect, useState } from 'react';
import { type Ground, loadGround, readLoadedGround } from '../ground/ground.ts';

/** The ground, fetched once it `isWanted`; null until it has come, and where it cannot be had. */
export function useGround(isWanted: boolean): Ground | null {
  const [ground, setGround] = useState(readLoadedGround);
  useEffect(
    function fetchGround() {
      if (!isWanted) return;
      let isStillWanted = true;
      loadGround().then(
        (loaded) => isStillWanted && setGround(loaded),
        (error: unknown) => console.warn('The ground of the map could not be loaded.', error),
      );
      return () => {
        isStillWanted = false;
      };
    },
    [isWanted],
  );
  return ground;
}
