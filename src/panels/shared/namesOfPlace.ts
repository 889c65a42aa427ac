import { toLatin } from '../../facts/transliterate.ts';
import type { Locale, Names } from '../../facts/types.ts';
import type { Place } from '../../ground/ground.ts';

const kosovoOrSerbia = new Set(['XK', 'RS']);

/**
 * The names a place is shown by: both forms on either side of the line, the Serbian one in the script of the locale;
 * elsewhere the one form in the language of the interface, as on the map.
 */
export function namesOfPlace({ names, side }: Place, locale: Locale): Names {
  const sr = locale === 'sr-Cyrl' ? names.sr : toLatin(names.sr);
  if (kosovoOrSerbia.has(side)) return { sq: names.sq, sr };
  const own = locale === 'en' ? names.en : locale === 'sq' ? names.sq : sr;
  return { sq: own, sr: own };
}
