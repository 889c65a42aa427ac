import { useEffect, useState } from 'react';
import { loadMessages } from '../i18n/translate.tsx';
import type { LayerId } from '../state/parameters.ts';
import type { LayerGround } from './layers/describeLayers.ts';

/** The layers that are shown besides the crossings, with what they need and what draws them. */
export type ShownLayers = LayerGround & {
  readonly ids: readonly LayerId[];
  readonly parts: typeof import('./layers/layersOfMap.ts');
};

export type LayersOfMap = {
  /** Null where none is asked for, and until they have come. */
  readonly shown: ShownLayers | null;
  /** Asks again; null as long as nothing has failed to come. */
  readonly askAgain: (() => void) | null;
  readonly tries: number;
};

/** Everything that layers are drawn with. */
export async function loadMapLayers(ids: readonly LayerId[], isFar: boolean): Promise<ShownLayers> {
  const [parts] = await Promise.all([import('./layers/layersOfMap.ts'), loadMessages('record')]);
  return { ids, parts, ...(await parts.loadLayerGround(ids, isFar)) };
}

/** The layers, fetched when there are any, or when the map `isFar` out and shows what lies around the ground. */
export function useMapLayers(ids: readonly LayerId[], isFar: boolean): LayersOfMap {
  const [shown, setShown] = useState<ShownLayers | null>(null);
  const [tries, setTries] = useState(0);
  const [failedTry, setFailedTry] = useState<number | null>(null);
  const isWanted = isFar || ids.length > 0;
  useEffect(
    function fetchLayers() {
      if (!isWanted) return setShown(null);
      let isStillWanted = true;
      loadMapLayers(ids, isFar).then(
        (loaded) => isStillWanted && setShown(loaded),
        (error: unknown) => {
          console.warn('The layers of the map could not be loaded.', error);
          if (isStillWanted) setFailedTry(tries);
        },
      );
      return () => {
        isStillWanted = false;
      };
    },
    [ids, isFar, isWanted, tries],
  );
  const hasFailed = isWanted && failedTry === tries && (shown === null || shown.ids !== ids);
  return { shown, askAgain: hasFailed ? () => setTries(tries + 1) : null, tries };
}
