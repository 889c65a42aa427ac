import { parseDate } from '../facts/edtf.ts';
import { formatDate } from '../i18n/dates.ts';
import { useLocale, useTranslate } from '../i18n/translate.tsx';

/** A date with exactly the precision it has, its doubt in words, and the bare ISO part for machines. */
export function PartialDate({ date, style = 'long' }: { date: string; style?: 'long' | 'short' }) {
  const translate = useTranslate();
  const locale = useLocale();
  const iso = parseDate(date)?.iso;
  return <time {...(iso ? { dateTime: iso } : {})}>{formatDate(date, locale, translate, style)}</time>;
}
