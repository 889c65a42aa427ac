import { StatusGlyph } from '../../../ui/StatusMark.tsx';
import type { LegendEntry } from './listLegend.ts';
import { palette } from './palette.ts';

/** How an entry of the legend is drawn on the map, around the origin, 26 units across. */
export function LegendMark({ id }: { id: LegendEntry['id'] }) {
  if (id === 'closed')
    return <path d="M-11 0H11" stroke={palette.ink} strokeWidth="4.4" strokeLinecap="round" fill="none" />;
  if (id === 'selected') return <circle r="11" fill="none" stroke={palette.ink} strokeWidth="2.2" />;
  return <StatusGlyph status={id} colours={palette} />;
}
