import type { Crossing, Locale } from '../../facts/types.ts';
import { formatNumber } from '../../i18n/numbers.ts';
import type { Translate } from '../../i18n/translate.tsx';

/** Coordinates to about a hundred metres (`42.937° N, 21.243° E`) and the radius within which the post lies. */
export function formatPosition(
  { latitude, longitude, radiusKilometres }: Crossing['position'],
  locale: Locale,
  translate: Translate,
) {
  return {
    coordinates: translate('overview.coordinates', {
      latitude: formatNumber(latitude, locale, 3),
      longitude: formatNumber(longitude, locale, 3),
    }),
    within: translate('overview.within', { kilometres: formatNumber(radiusKilometres, locale, 1) }),
  };
}
