import { useCallback, useEffect, useState } from 'react';
import type { Crossing, Names } from '../../facts/types.ts';
import { nearestTowns } from '../../ground/distance.ts';
import { loadPlaces, type Place, readLoadedPlaces } from '../../ground/ground.ts';
import { useLocale } from '../../i18n/translate.tsx';
import { namesOfPlace } from '../shared/namesOfPlace.ts';

export type NearTown = { readonly id: string; readonly names: Names; readonly kilometres: number };
export type NearTowns = (crossing: Crossing) => readonly NearTown[];

/** The two towns nearest to a crossing in a straight line, as the map names them; none until the places have come. */
export function useNearTowns(): NearTowns {
  const [places, setPlaces] = useState<readonly Place[]>(() => readLoadedPlaces() ?? []);
  const locale = useLocale();
  useEffect(function fetchPlaces() {
    let isWanted = true;
    loadPlaces().then(
      (loaded) => isWanted && setPlaces(loaded),
      () => {},
    );
    return () => {
      isWanted = false;
    };
  }, []);
  return useCallback(
    ({ position: { longitude, latitude } }) =>
      nearestTowns([longitude, latitude], places, 2).map(({ thing, kilometres }) => ({
        id: thing.id,
        names: namesOfPlace(thing, locale),
        kilometres,
      })),
    [places, locale],
  );
}
