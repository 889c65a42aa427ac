import type { Crossing, Locale } from '../../facts/types.ts';
import type { Translate } from '../../i18n/translate.tsx';

/** Browsers often come without Albanian; its numbers are written as the Serbian ones are. */
const numberLocale = (locale: Locale) => (locale === 'en' ? 'en-GB' : 'sr-Latn');

const format = (value: number, locale: Locale, least: number, most: number) =>
  new Intl.NumberFormat(numberLocale(locale), { minimumFractionDigits: least, maximumFractionDigits: most }).format(
    value,
  );

/** Coordinates to about a hundred metres (`42.937° N, 21.243° E`) and the radius within which the post lies. */
export function formatPosition(
  { latitude, longitude, radiusKilometres }: Crossing['position'],
  locale: Locale,
  translate: Translate,
) {
  return {
    coordinates: translate('overview.coordinates', {
      latitude: format(latitude, locale, 3, 3),
      longitude: format(longitude, locale, 3, 3),
    }),
    within: translate('overview.within', { kilometres: format(radiusKilometres, locale, 0, 2) }),
  };
}
