import { parseDate } from '../facts/edtf.ts';
import type { Locale } from '../facts/types.ts';
import { formatBareDate } from './dates.ts';
import type { Translate } from './translate.tsx';

/** Albanian months after `që nga` are definite, which CLDR does not give; abbreviations stay as they are. */
const makeMonthDefinite = (date: string) =>
  date.replace(/\p{L}+/u, (month) => `${month}${month.endsWith('k') ? 'u' : 'i'}`);

/**
 * Since when something holds, with exactly the precision and doubt that the date has: `since October 2020`,
 * `since August 2018 or earlier`, `од октобра 2020.` Never followed by a full stop of ours.
 */
export function formatSince(
  date: string,
  locale: Locale,
  translate: Translate,
  style: 'long' | 'short' = 'long',
): string {
  const parsed = parseDate(date);
  if (!parsed) return date;
  const { precision, isUpperLimit, isApproximate, isUncertain } = parsed;
  const bare = formatBareDate(date, locale, style, true);
  return translate('shared.since', {
    doubt: isUpperLimit ? 'by' : isApproximate ? 'around' : isUncertain ? 'uncertain' : 'none',
    precision,
    date: locale === 'sq' && style === 'long' ? makeMonthDefinite(bare) : bare,
  });
}
