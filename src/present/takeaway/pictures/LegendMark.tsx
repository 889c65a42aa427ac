import { layerIds } from '../../../state/parameters.ts';
import { LayerSample } from '../../../ui/LayerSample.tsx';
import { StatusGlyph } from '../../../ui/StatusMark.tsx';
import type { LayerEntry, LegendEntry } from './listLegend.ts';
import { palette } from './palette.ts';

const isLayer = (id: LegendEntry['id']): id is LayerEntry['id'] => layerIds.some((layer) => layer === id);

/** How an entry of the legend is drawn on the map, around the origin: a mark 26 units across, a layer 32 by 18. */
export function LegendMark({ id }: { id: LegendEntry['id'] }) {
  if (isLayer(id))
    return (
      <g transform="translate(-16 -9)" data-layer={id}>
        <LayerSample id={id} palette={palette} />
      </g>
    );
  if (id === 'closed')
    return <path d="M-11 0H11" stroke={palette.ink} strokeWidth="4.4" strokeLinecap="round" fill="none" />;
  if (id === 'selected') return <circle r="11" fill="none" stroke={palette.ink} strokeWidth="2.2" />;
  return <StatusGlyph status={id} colours={palette} />;
}
