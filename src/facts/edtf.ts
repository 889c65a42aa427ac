/** A calendar day as `YYYY-MM-DD`; days compare as strings. */
export type Day = string;

/**
 * A date as far as it is known: the subset of EDTF (Library of Congress, levels 0 to 2) that the seeds use.
 * `2012`, `2012-12`, `2012-12-10`, each with `~` (around), `?` (uncertain) or `%` (both) behind it,
 * and `[..2018-08]`: some day up to and including August 2018.
 */
export type PartialDate = {
  readonly precision: 'year' | 'month' | 'day';
  /** The bare ISO part, without brackets and qualifier: what `<time datetime>` takes. */
  readonly iso: string;
  /** The first day that can be meant; for `[..date]` the beginning of time. */
  readonly earliest: Day;
  /** The last day that can be meant. */
  readonly latest: Day;
  readonly isApproximate: boolean;
  readonly isUncertain: boolean;
  /** True for `[..date]`: the thing was there by then, its first day is not known. */
  readonly isUpperLimit: boolean;
};

export const BEGINNING_OF_TIME: Day = '0000-01-01';
export const END_OF_TIME: Day = '9999-12-31';

const pattern = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([~?%])?$/;
const upperLimitPattern = /^\[\.\.([^\]]+)\]$/;

const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** The number of days in a month of the Gregorian calendar; `month` counts from 1. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function parsePlain(text: string, isUpperLimit: boolean): PartialDate | null {
  const match = pattern.exec(text);
  if (!match) return null;
  const [, year, month, day, qualifier] = match;
  if (!year) return null;
  if (month && (Number(month) < 1 || Number(month) > 12)) return null;
  if (month && day && (Number(day) < 1 || Number(day) > daysInMonth(Number(year), Number(month)))) return null;
  const lastMonth = month ?? '12';
  const lastDay = day ?? String(daysInMonth(Number(year), Number(lastMonth))).padStart(2, '0');
  return {
    precision: day ? 'day' : month ? 'month' : 'year',
    iso: [year, month, day].filter(Boolean).join('-'),
    earliest: isUpperLimit ? BEGINNING_OF_TIME : `${year}-${month ?? '01'}-${day ?? '01'}`,
    latest: `${year}-${lastMonth}-${lastDay}`,
    isApproximate: qualifier === '~' || qualifier === '%',
    isUncertain: qualifier === '?' || qualifier === '%',
    isUpperLimit,
  };
}

/** Reads a date of the subset; null where the text is not one (`2012-13`, `2013-02-29`, `12.2012`). */
export function parseDate(text: string): PartialDate | null {
  const known = readBefore.get(text);
  if (known) return known;
  const upperLimit = upperLimitPattern.exec(text)?.[1];
  const date = upperLimit === undefined ? parsePlain(text, false) : parsePlain(upperLimit, true);
  if (date) readBefore.set(text, date);
  return date;
}

/** Every panel and every drag of the date ask for the same few hundred dates again and again. */
const readBefore = new Map<string, PartialDate>();

/** As `parseDate`, for text that the seeds' check has let through; throws a RangeError for anything else. */
export function readDate(text: string): PartialDate {
  const date = parseDate(text);
  if (!date) throw new RangeError(`not a date of the subset: ${text}`);
  return date;
}

/** The day before, in the proleptic Gregorian calendar. */
export function dayBefore(day: Day): Day {
  return addDays(day, -1);
}

/** The day that lies `count` days after (or, negative, before) the given one; time begins and ends with years 0 to 9999. */
export function addDays(day: Day, count: number): Day {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + count);
  if (date.getUTCFullYear() < 0) return BEGINNING_OF_TIME;
  if (date.getUTCFullYear() > 9999) return END_OF_TIME;
  return date.toISOString().slice(0, 10);
}
