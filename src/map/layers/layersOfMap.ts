import { loadBelt } from '../../ground/belt.ts';
import { loadRegion } from '../../ground/region.ts';
import type { LayerId } from '../../state/parameters.ts';
import type { LayerGround } from './describeLayers.ts';

/** What draws the layers, fetched with the first of them. */
export { describeLayers } from './describeLayers.ts';
export { LayersLegend } from './LayersLegend.tsx';
export { LayersPicture } from './LayersPicture.tsx';
export { programmeFrame, programmeNamesZoom } from './programmeNames.ts';

/** What the layers need besides the ground; `isFar`: the map shows more than the ground. */
export async function loadLayerGround(ids: readonly LayerId[], isFar: boolean): Promise<LayerGround> {
  const [belt, region] = await Promise.all([
    ids.includes('belt') ? loadBelt() : null,
    isFar || ids.includes('iom-2009') ? loadRegion() : null,
  ]);
  return { belt, region };
}
