import { parseDate } from '../../facts/edtf.ts';
import { formatBareDate } from '../../i18n/dates.ts';
import { useLocale } from '../../i18n/translate.tsx';

/** The month or year in which something may have begun, as it stands after "in the course of". */
export function useCourse(): (from: string) => { date: string; precision: string } {
  const locale = useLocale();
  return (from) => ({
    date: formatBareDate(from, locale, 'long', true),
    precision: parseDate(from)?.precision ?? 'month',
  });
}
