import { loadBelt } from '../../ground/belt.ts';
import { loadPatrols } from '../../ground/patrols.ts';
import { loadRegion } from '../../ground/region.ts';
import type { LayerId } from '../../state/parameters.ts';
import type { LayerGround } from './describeLayers.ts';

/** What draws the layers, fetched with the first of them. */
export { describeLayers } from './describeLayers.ts';
export { LayersLegend } from './LayersLegend.tsx';
export { LayersPicture } from './LayersPicture.tsx';
export { programmeFrame, programmeNamesZoom } from './programmeNames.ts';
export { serviceRoom } from './ServicesPicture.tsx';

/** What the layers need besides the ground; `isFar`: the map shows more than the ground. */
export async function loadLayerGround(ids: readonly LayerId[], isFar: boolean): Promise<LayerGround> {
  const [belt, patrols, region] = await Promise.all([
    ids.includes('belt') ? loadBelt() : null,
    ids.includes('kfor') ? loadPatrols() : null,
    isFar || ids.includes('iom-2009') ? loadRegion() : null,
  ]);
  return { belt, patrols, region };
}
