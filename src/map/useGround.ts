import { useEffect, useState } from 'react';
import { type Ground, loadGround, readLoadedGround } from '../ground/ground.ts';

export type GroundOfMap = {
  /** Null until it has come, and where it cannot be had. */
  readonly ground: Ground | null;
  /** Asks for the ground again; null as long as it has not failed to come. */
  readonly askAgain: (() => void) | null;
  /** How often it has been asked for again. */
  readonly tries: number;
};

/** The ground, fetched once it `isWanted`. */
export function useGround(isWanted: boolean): GroundOfMap {
  const [ground, setGround] = useState(readLoadedGround);
  const [tries, setTries] = useState(0);
  const [failedTry, setFailedTry] = useState<number | null>(null);
  useEffect(
    function fetchGround() {
      if (!isWanted) return;
      let isStillWanted = true;
      loadGround().then(
        (loaded) => isStillWanted && setGround(loaded),
        (error: unknown) => {
          console.warn('The ground of the map could not be loaded.', error);
          if (isStillWanted) setFailedTry(tries);
        },
      );
      return () => {
        isStillWanted = false;
      };
    },
    [isWanted, tries],
  );
  const hasFailed = ground === null && failedTry === tries;
  return { ground, askAgain: hasFailed ? () => setTries(tries + 1) : null, tries };
}
