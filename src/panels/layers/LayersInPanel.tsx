import { usePanel, useSelectedCrossing } from '../../state/store.ts';
import { LayerLanes } from './LayerLanes.tsx';
import { Layers } from './Layers.tsx';

/** What the layers add at the end of a panel: choice and records below the agreement, lanes below the timeline. */
export function LayersInPanel() {
  const panel = usePanel();
  const crossing = useSelectedCrossing();
  if (panel === 'timeline') return <LayerLanes />;
  return panel === 'overview' && crossing === null ? <Layers /> : null;
}
