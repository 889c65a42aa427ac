import type { Locale } from '../facts/types.ts';

/**
 * A number below a thousand with so many decimals: a point in English, a comma in Albanian and Serbian. Our own,
 * because browsers write Albanian numbers the English way where they lack the locale.
 */
export function formatNumber(value: number, locale: Locale, decimals = 0): string {
  const text = value.toFixed(decimals).replace('-', '\u2212');
  return locale === 'en' ? text : text.replace('.', ',');
}

/** A length in kilometres: `9.7 km`. */
export function formatKilometres(kilometres: number, locale: Locale, decimals = 0): string {
  return `${formatNumber(kilometres, locale, decimals)}\u00a0km`;
}
