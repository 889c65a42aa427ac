import type { Ground } from '../ground/ground.ts';
import type { Palette } from '../ui/tokens.ts';
import type { Position } from './camera.ts';
import { describeGround, type Layer } from './description.ts';
import type { ShownLayers } from './useMapLayers.ts';

/** Everything of the map that is fill or line: the ground, and the layers that are shown with it. */
export function describeMap(ground: Ground, shown: ShownLayers | null, palette: Palette): readonly Layer[] {
  const layers = describeGround(ground, palette);
  return shown ? shown.parts.describeLayers(layers, { ...shown, line: ground.line }, palette) : layers;
}

/** Whether the map has drawn so far back that the names of areas stand where those of towns did. */
export const hasAreaNames = (shown: ShownLayers | null, zoom: number): boolean =>
  shown?.ids.includes('iom-2009') === true && zoom < shown.parts.programmeNamesZoom;

/** What the layers need around the marks, in pixels. */
export const markRoomOf = (shown: ShownLayers | null): number =>
  shown?.ids.includes('eu-ibm-serbia') ? shown.parts.serviceRoom : 0;

/** What the layers have the map draw back to. */
export const frameOf = (shown: ShownLayers | null): readonly Position[] | null =>
  shown?.ids.includes('iom-2009') ? shown.parts.programmeFrame : null;
