import { unzipSync } from 'fflate';
import writeXlsxFile, { type Row } from 'write-excel-file/node';
import { packFiles } from './archive.ts';
import type { Dataset } from './datasetSchema.ts';
import type { Table } from './tables.ts';
import { textLanguages } from './texts.ts';

/** As far as a column may grow, in characters; longer texts run on in their cell. */
const widths = { least: 8, most: 48 } as const;

function widthOf({ fields, rows }: Table, index: number): number {
  const longest = Math.max(fields[index]?.name.length ?? 0, ...rows.map((row) => String(row[index] ?? '').length));
  return Math.min(widths.most, Math.max(widths.least, longest + 2));
}

/** A formula is never written: every text is a text, whatever it begins with. */
const writeCell = (cell: string | number | null) =>
  cell === null ? null : typeof cell === 'number' ? { value: cell, type: Number } : { value: cell, type: String };

const writeHead = (texts: readonly string[]): Row => texts.map((value) => ({ value, fontWeight: 'bold' as const }));

function writeTableSheet(table: Table) {
  return {
    sheet: table.name,
    stickyRowsCount: 1,
    columns: table.fields.map((_, index) => ({ width: widthOf(table, index) })),
    data: [writeHead(table.fields.map(({ name }) => name)), ...table.rows.map((row) => row.map(writeCell))],
  };
}

/** The first sheet: what it is, as of when, under which terms, the footnote, and what each column means. */
function writeAboutSheet(
  { title, version, dataAsOf, licence, footnote, disclaimer }: Dataset,
  tables: readonly Table[],
) {
  const lines: readonly (readonly string[])[] = [
    ['Data as of', dataAsOf],
    ['Version of the data', version],
    ['Licence', `${licence.title}, ${licence.address}`],
    ['To be named', licence.attribution],
    ...textLanguages.map((language) => [`Title, ${language}`, title[language]]),
    ...textLanguages.map((language) => [`Footnote, ${language}`, footnote[language]]),
    ...textLanguages.map((language) => [`Note, ${language}`, disclaimer[language]]),
  ];
  const columns = tables.flatMap((table) =>
    table.fields.map(({ name, description }) => [`${table.name}.${name}`, description]),
  );
  return {
    sheet: 'about',
    columns: [{ width: 30 }, { width: 110 }],
    data: [
      writeHead([title.en]),
      ...lines.map((line) => line.map(writeCell)),
      [],
      writeHead(['Column', 'What it holds']),
      ...columns.map((line) => line.map(writeCell)),
    ],
  };
}

/**
 * All tables as one workbook (Office Open XML), a sheet each, and one in front that says what they are. `date`: that
 * which its parts carry.
 */
export async function writeWorkbook(
  dataset: Dataset,
  tables: readonly Table[],
  date: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const sheets = [writeAboutSheet(dataset, tables), ...tables.map(writeTableSheet)];
  const written = await writeXlsxFile(sheets).toBuffer();
  return packFiles(unzipSync(written), date);
}
