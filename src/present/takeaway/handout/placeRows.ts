import { bySide } from '../../../facts/order.ts';
import type { Crossing } from '../../../facts/types.ts';
import { placeName } from '../../../i18n/names.ts';
import { formatNumber } from '../../../i18n/numbers.ts';
import type { Telling } from '../telling.ts';
import type { FactRow } from './factRows.ts';

/** Where it is: whose ground, which municipalities and roads, how exactly that is known. */
export function placeRows(
  { host, municipalities, roads, position }: Crossing,
  { locale, translate }: Telling,
): readonly FactRow[] {
  const number = (value: number, decimals: number) => formatNumber(value, locale, decimals);
  const coordinates = translate('overview.coordinates', {
    latitude: number(position.latitude, 3),
    longitude: number(position.longitude, 3),
  });
  const within = translate('overview.within', { kilometres: number(position.radiusKilometres, 1) });
  return [
    { label: translate('shared.label.host'), told: [{ text: translate(`side.${host.side}`), sources: host.sources }] },
    {
      label: translate('shared.label.municipalities'),
      told: bySide(municipalities).map(({ side, names, sources }) => ({
        text: `${placeName(names, locale)} (${translate(`overview.side.${side}`)})`,
        sources,
      })),
    },
    {
      label: translate('shared.label.roads'),
      told: bySide(roads).map(({ side, number: road, europeanRoute, sources }) => ({
        text: `${[road ?? translate('overview.noRoadNumber'), europeanRoute].filter(Boolean).join(', ')} (${translate(`overview.side.${side}`)})`,
        sources,
      })),
    },
    {
      label: translate('shared.label.position'),
      told: [
        {
          text: `${coordinates}, ${within}; ${translate(`confidence.${position.confidence}`)}`,
          sources: position.sources,
        },
      ],
    },
  ];
}
