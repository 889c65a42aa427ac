import { parseDate } from '../facts/edtf.ts';
import { type Known, parseChosenDate } from '../state/parameters.ts';

/** What somebody typed as a date: the date, or why it is none. */
export type TypedDate =
  | { readonly date: string; readonly fault?: undefined }
  | { readonly date?: undefined; readonly fault: 'unreadable' | 'outside' };

const dayFirst = /^(?:(?:(\d{1,2})[./-])?(\d{1,2})[./-])?(\d{4})\.?$/;
const yearFirst = /^(\d{4})[./-](\d{1,2})(?:[./-](\d{1,2}))?\.?$/;

/**
 * Reads a typed date: `2012`, `2012-12`, `2012-12-10`, or day first as all three languages write it: `10.12.2012.`,
 * `10/12/2012`, `12.2012`. Spaces do not matter.
 */
export function readTypedDate(text: string, known: Known): TypedDate {
  const compact = text.replace(/\s+/gu, '');
  const [, day, month, year] = dayFirst.exec(compact) ?? [];
  const [, isoYear, isoMonth, isoDay] = yearFirst.exec(compact) ?? [];
  const iso = (year ? [year, month, day] : [isoYear, isoMonth, isoDay])
    .filter((part) => part !== undefined)
    .map((part) => part.padStart(2, '0'))
    .join('-');
  if (!parseDate(iso)) return { fault: 'unreadable' };
  const date = parseChosenDate(iso, known);
  return date ? { date } : { fault: 'outside' };
}
