import { type Zippable, zipSync } from 'fflate';

/** Midnight of a day (`2026-11-22`) by the clock of whoever builds: an archive then has the same bytes wherever that is. */
function midnightOf(date: string): Date {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return new Date(year, month - 1, day);
}

/** Packs files, by their names, into a ZIP archive that says they are all of one day. */
export const packFiles = (files: Zippable, date: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(zipSync(files, { mtime: midnightOf(date) }));
