import { stringify } from 'csv-stringify/sync';
import type { Table } from './tables.ts';

/**
 * A table as CSV (RFC 4180): UTF-8, a header, lines that end with CR LF. A cell that a spreadsheet would take for a
 * formula, one that begins with = + - or @, has an apostrophe in front.
 */
export const writeCsv = ({ fields, rows }: Table): string =>
  stringify([fields.map(({ name }) => name), ...rows.map((row) => [...row])], {
    record_delimiter: 'windows',
    escape_formulas: true,
  });
