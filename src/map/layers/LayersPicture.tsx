import type { Facts } from '../../facts/types.ts';
import type { Translate } from '../../i18n/translate.tsx';
import type { LayerId } from '../../state/parameters.ts';
import { layerShadesOf, type Palette } from '../../ui/tokens.ts';
import type { Point } from '../camera.ts';
import type { CrossingMark } from '../marks.ts';
import { programmeAreas } from './describeLayers.ts';
import { NamesPicture, type StandingName } from './NamesPicture.tsx';
import { programmeNamesZoom, programmePlaces } from './programmeNames.ts';
import { ServicesPicture } from './ServicesPicture.tsx';

/** Where the map has room to say whose patrols go on which side, beside the longest stretch without a crossing. */
const patrolNames = { from: 7.4, patrolArmy: [21.2, 43.29], patrolKfor: [20.99, 43.06] } as const;

function listNames(ids: readonly LayerId[], zoom: number, translate: Translate, palette: Palette): StandingName[] {
  const shades = layerShadesOf(palette);
  const anchor = 'middle' as const;
  const patrols =
    ids.includes('kfor') && zoom >= patrolNames.from
      ? (['patrolArmy', 'patrolKfor'] as const).map((id) => ({
          id,
          text: translate(`maplayers.${id}`),
          position: patrolNames[id],
          anchor,
          colour: shades.patrol,
        }))
      : [];
  const areas =
    ids.includes('iom-2009') && zoom < programmeNamesZoom
      ? programmeAreas.map((id) => ({
          id,
          text: translate(`maplayers.area.${id}`),
          ...programmePlaces[id],
          colour: palette.ink,
        }))
      : [];
  return [...patrols, ...areas];
}

/** What the layers draw above the ground: names, and what belongs to the marks. In pixels from `origin` at a zoom. */
export function LayersPicture({
  ids,
  facts,
  date,
  marks,
  zoom,
  origin,
  translate,
  palette,
}: {
  ids: readonly LayerId[];
  facts: Facts;
  date: string;
  marks: readonly CrossingMark[];
  zoom: number;
  origin: Point;
  translate: Translate;
  palette: Palette;
}) {
  return (
    <>
      <NamesPicture names={listNames(ids, zoom, translate, palette)} zoom={zoom} origin={origin} halo={palette.land} />
      {ids.includes('eu-ibm-serbia') ? <ServicesPicture {...{ facts, date, marks, zoom, origin, palette }} /> : null}
    </>
  );
}
