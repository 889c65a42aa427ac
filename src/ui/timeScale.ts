import type { Day } from '../facts/edtf.ts';

const dayLength = 86_400_000;

/** How many days lie from one day to another; negative where the second is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / dayLength);
}

/** From a day to its place on an axis of that width; days beyond the ends stand at the ends. */
export function timeScale(firstDay: Day, lastDay: Day, width: number): (day: Day) => number {
  const length = daysBetween(firstDay, lastDay);
  return (day) => Math.min(1, Math.max(0, daysBetween(firstDay, day) / length)) * width;
}

/** The first of January of every `step`-th year (2012, 2014 …) that lies between two days. */
export function yearTicks(firstDay: Day, lastDay: Day, step = 1): readonly { year: string; day: Day }[] {
  const first = Number(firstDay.slice(0, 4));
  const count = Number(lastDay.slice(0, 4)) - first + 1;
  return Array.from({ length: count }, (_, index) => first + index)
    .filter((year) => year % step === 0)
    .map((year) => ({ year: String(year), day: `${String(year).padStart(4, '0')}-01-01` }))
    .filter(({ day }) => day >= firstDay && day <= lastDay);
}
