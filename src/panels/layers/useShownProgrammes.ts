import { useMemo } from 'react';
import type { Programme } from '../../facts/types.ts';
import { useLayers } from '../../state/store.ts';
import { useProgrammes } from './useProgrammes.ts';

/** The programmes whose layers are shown, in the order of the layers. */
export function useShownProgrammes(): readonly Programme[] {
  const programmes = useProgrammes();
  const layers = useLayers();
  return useMemo(() => programmes?.filter(({ id }) => layers.includes(id)) ?? [], [programmes, layers]);
}
