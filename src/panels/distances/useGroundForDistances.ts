import { useEffect, useState } from 'react';
import { type Ground, loadGround, readLoadedGround } from '../../ground/ground.ts';

/** The ground with the line and the towns: null until it has come, 'failed' where it cannot be had. */
export function useGroundForDistances(): Ground | null | 'failed' {
  const [ground, setGround] = useState<Ground | null | 'failed'>(readLoadedGround);
  useEffect(function fetchGround() {
    let isWanted = true;
    loadGround().then(
      (loaded) => isWanted && setGround(loaded),
      () => isWanted && setGround('failed'),
    );
    return () => {
      isWanted = false;
    };
  }, []);
  return ground;
}
