import { changeDays } from '../facts/changes.ts';
import { addDays, type Day, daysInMonth } from '../facts/edtf.ts';
import { dayAskedFor } from '../facts/spans.ts';
import type { Facts } from '../facts/types.ts';
import { daysBetween } from '../ui/timeScale.ts';

/** The days at which the date control stops, the first and the last day of the record among them. */
export type Stops = { readonly days: readonly Day[]; readonly firstDay: Day; readonly lastDay: Day };

const known = new WeakMap<Facts, Stops>();

/** The stops of the date control, worked out once for the facts. */
export function stopsOf(facts: Facts): Stops {
  const found = known.get(facts);
  if (found) return found;
  const days = changeDays(facts);
  const stops = { days, firstDay: days[0] ?? facts.dataset.from, lastDay: days.at(-1) ?? facts.dataset.asOf };
  known.set(facts, stops);
  return stops;
}

/** The first stop after a day; undefined at the end. */
export function nextStop({ days }: Stops, day: Day): Day | undefined {
  return days.find((stop) => stop > day);
}

/** The last stop before a day; undefined at the beginning. */
export function previousStop({ days }: Stops, day: Day): Day | undefined {
  return days.findLast((stop) => stop < day);
}

/** The same day so many years later (or, negative, earlier), within the record; 29 February becomes 28. */
export function shiftYears(stops: Stops, day: Day, years: number): Day {
  const [year = 0, month = 1, dayOfMonth = 1] = day.split('-').map(Number);
  const shifted = year + years;
  const last = Math.min(dayOfMonth, daysInMonth(shifted, month));
  const pad = (value: number) => String(value).padStart(2, '0');
  return dayWithin(stops, `${shifted}-${pad(month)}-${pad(last)}`);
}

/** The day a date asks for, held within the record. */
export function dayWithin({ firstDay, lastDay }: Stops, date: string): Day {
  const day = dayAskedFor(date);
  return day < firstDay ? firstDay : day > lastDay ? lastDay : day;
}

/** Days since the first of the record, as the native range counts them. */
export const positionOf = ({ firstDay }: Stops, day: Day): number => daysBetween(firstDay, day);

/** The day at a position of the native range. */
export const dayAt = ({ firstDay }: Stops, position: number): Day => addDays(firstDay, position);

/** Where a key leads from a day; undefined for keys that lead nowhere. */
export function dayForKey(stops: Stops, day: Day, key: string): Day | undefined {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return nextStop(stops, day) ?? day;
    case 'ArrowLeft':
    case 'ArrowDown':
      return previousStop(stops, day) ?? day;
    case 'PageUp':
      return shiftYears(stops, day, 1);
    case 'PageDown':
      return shiftYears(stops, day, -1);
    case 'Home':
      return stops.firstDay;
    case 'End':
      return stops.lastDay;
    default:
      return undefined;
  }
}
