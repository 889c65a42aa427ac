import type { MessageId } from '../i18n/messages.ts';
import { schematicFade } from './description.ts';
import { detailZoom } from './details.ts';

/** A thing on the map other than a status: how it is drawn in the legend, and at which zooms it is on the map. */
export type LegendEntry = {
  readonly id: 'closed' | 'selected' | 'line' | 'variant' | 'edge' | 'road' | 'river' | 'town' | 'radius';
  readonly message: MessageId;
  readonly zooms: readonly [from: number, to: number];
};

const always = [0, 24] as const;
const whileSchematic = [0, schematicFade[1]] as const;

/** Everything drawn besides the statuses, in the order of the legend. */
export const legendEntries: readonly LegendEntry[] = [
  { id: 'closed', message: 'legend.closed', zooms: always },
  { id: 'selected', message: 'legend.selected', zooms: always },
  { id: 'line', message: 'legend.line', zooms: always },
  { id: 'variant', message: 'legend.variant', zooms: always },
  { id: 'edge', message: 'legend.edge', zooms: always },
  { id: 'road', message: 'legend.road', zooms: whileSchematic },
  { id: 'river', message: 'legend.river', zooms: whileSchematic },
  { id: 'town', message: 'legend.town', zooms: always },
  { id: 'radius', message: 'legend.radius', zooms: [detailZoom, 24] },
];

/** The entries of what can be seen at a zoom. */
export function legendAt(zoom: number): readonly LegendEntry[] {
  return legendEntries.filter(({ zooms: [from, to] }) => zoom >= from && zoom < to);
}
