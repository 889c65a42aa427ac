import { useMemo } from 'react';
import type { Programme } from '../../facts/types.ts';
import { useLayers } from '../../state/store.ts';
import { useProgrammes } from '../../ui/useProgrammes.ts';

/** The programmes whose layers are shown, in the order of the layers. */
export function useShownProgrammes(): readonly Programme[] {
  const layers = useLayers();
  const programmes = useProgrammes(layers.length > 0);
  return useMemo(() => programmes?.filter(({ id }) => layers.includes(id)) ?? [], [programmes, layers]);
}
