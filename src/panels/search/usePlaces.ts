import { useState } from 'react';
import { loadPlaces, type Place } from '../../ground/ground.ts';

/** The settlements, fetched when first asked for; asked again after a failure. */
export function usePlaces() {
  const [places, setPlaces] = useState<readonly Place[]>([]);
  const [hasFailed, setHasFailed] = useState(false);
  const askForPlaces = () =>
    loadPlaces().then(
      (loaded) => {
        setPlaces(loaded);
        setHasFailed(false);
      },
      () => setHasFailed(true),
    );
  return { places, hasFailed, askForPlaces };
}
