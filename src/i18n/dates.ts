import { parseDate } from '../facts/edtf.ts';
import { toLatin } from '../facts/transliterate.ts';
import type { Locale } from '../facts/types.ts';
import type { Translate } from './translate.tsx';

type Style = 'long' | 'short';

/**
 * The months in our own words: browsers ship fewer locales than they are asked for (Albanian falls back to English),
 * and the page must read the same wherever it is written. CLDR's forms, but Serbian also in the genitive.
 */
const months = {
  en: 'January February March April May June July August September October November December',
  sq: 'janar shkurt mars prill maj qershor korrik gusht shtator tetor nëntor dhjetor',
  sr: 'јануар фебруар март април мај јун јул август септембар октобар новембар децембар',
  srGenitive: 'јануара фебруара марта априла маја јуна јула августа септембра октобра новембра децембра',
};
const shortMonths = {
  en: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec',
  sq: 'jan shk mar pri maj qer korr gush sht tet nën dhj',
  sr: 'јан феб мар апр мај јун јул авг сеп окт нов дец',
};

function monthName(month: number, locale: Locale, style: Style, isGenitive: boolean): string {
  const language = locale === 'en' || locale === 'sq' ? locale : 'sr';
  const names =
    style === 'short' ? shortMonths[language] : months[language === 'sr' && isGenitive ? 'srGenitive' : language];
  const name = names.split(' ')[month - 1] ?? '';
  return locale === 'sr-Latn' ? toLatin(name) : name;
}

/** The bare date with exactly the fields that are known: `10 December 2012`, `dhjetor 2012`, `2012.` */
export function formatBareDate(
  date: string,
  locale: Locale,
  style: Style = 'long',
  isAfterPreposition = false,
): string {
  const parsed = parseDate(date);
  if (!parsed) return date;
  const { precision, iso } = parsed;
  const [year = '', month = '', day = ''] = iso.split('-');
  const isSerbian = locale === 'sr-Latn' || locale === 'sr-Cyrl';
  return [
    precision === 'day' ? `${Number(day)}${isSerbian ? '.' : ''}` : '',
    precision === 'year' ? '' : monthName(Number(month), locale, style, precision === 'day' || isAfterPreposition),
    `${year}${isSerbian ? '.' : ''}`,
  ]
    .filter((part) => part !== '')
    .join(' ');
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
