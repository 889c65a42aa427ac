import type { Changelog, RecordedChange, Release } from './changelogSchema.ts';

/** A change of one fact, and the version of the data that made it. */
export type DatedChange = RecordedChange & Pick<Release, 'version' | 'date'>;

/**
 * What changed in the data after a day (`2026-11-22`), the oldest first; what a version published on that very day
 * changed was there already.
 */
export function changesSince({ releases }: Changelog, day: string): readonly DatedChange[] {
  return releases
    .filter(({ date }) => date > day)
    .flatMap(({ version, date, changes }) => changes.map((change) => ({ ...change, version, date })))
    .reverse();
}
