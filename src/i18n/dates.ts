import { parseDate } from '../facts/edtf.ts';
import { toLatin } from '../facts/transliterate.ts';
import type { Locale } from '../facts/types.ts';
import type { Translate } from './translate.tsx';

type Style = 'long' | 'short';

const cache = new Map<string, Intl.DateTimeFormat>();

function formatter(locale: Locale, precision: 'year' | 'month' | 'day', style: Style): Intl.DateTimeFormat {
  const key = `${locale} ${precision} ${style}`;
  const known = cache.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(
    locale === 'en' ? 'en-GB' : locale === 'sr-Latn' ? 'sr-Latn-RS' : locale === 'sr-Cyrl' ? 'sr-Cyrl-RS' : 'sq-AL',
    {
      timeZone: 'UTC',
      year: 'numeric',
      ...(precision === 'year' ? {} : { month: style }),
      ...(precision === 'day' ? { day: 'numeric' } : {}),
    },
  );
  cache.set(key, made);
  return made;
}

/** Serbian months after a day or a preposition: genitive, which CLDR does not give. */
const genitive: Readonly<Record<string, string>> = {
  јануар: 'јануара',
  фебруар: 'фебруара',
  март: 'марта',
  април: 'априла',
  мај: 'маја',
  јун: 'јуна',
  јул: 'јула',
  август: 'августа',
  септембар: 'септембра',
  октобар: 'октобра',
  новембар: 'новембра',
  децембар: 'децембра',
};
const latinGenitive = Object.fromEntries(Object.entries(genitive).map((pair) => pair.map(toLatin)));

/** The bare date with exactly the fields that are known: `10 December 2012`, `dhjetor 2012`, `2012.` */
export function formatBareDate(
  date: string,
  locale: Locale,
  style: Style = 'long',
  isAfterPreposition = false,
): string {
  const parsed = parseDate(date);
  if (!parsed) return date;
  const [year = 0, month = 1, day = 1] = parsed.iso.split('-').map(Number);
  const format = formatter(locale, parsed.precision, style);
  const instant = new Date(Date.UTC(year, month - 1, day));
  if (!locale.startsWith('sr') || !(parsed.precision === 'day' || isAfterPreposition)) return format.format(instant);
  return format
    .formatToParts(instant)
    .map(({ type, value }) => (type === 'month' ? (genitive[value] ?? latinGenitive[value] ?? value) : value))
    .join('');
}

/** A date with its doubt in words: `around December 2012`, `by August 2018`. Never followed by a full stop of ours. */
export function formatDate(date: string, locale: Locale, translate: Translate, style: Style = 'long'): string {
  const parsed = parseDate(date);
  if (!parsed) return date;
  const { precision, isApproximate, isUncertain, isUpperLimit } = parsed;
  const bare = formatBareDate(date, locale, style, isApproximate || isUpperLimit);
  const around = isApproximate ? translate('date.around', { date: bare, precision }) : bare;
  const by = isUpperLimit ? translate('date.by', { date: around, precision }) : around;
  return isUncertain ? translate('date.uncertain', { date: by }) : by;
}
