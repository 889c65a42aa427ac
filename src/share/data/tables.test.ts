import Papa from 'papaparse';
import readXlsxFile from 'read-excel-file/node';
import { beforeAll, describe, expect, it } from 'vitest';
import { writeDownloads } from '../../../test/downloads.ts';
import { statusOn } from '../../facts/questions.ts';
import { resolveFacts } from '../../facts/resolve.ts';
import { writeCsv } from './csv.ts';
import type { DownloadFile } from './downloads.ts';
import type { Field } from './tables.ts';

type Resource = { path: string; schema: { fields: Field[]; primaryKey: string[]; foreignKeys?: ForeignKey[] } };
type ForeignKey = { fields: string[]; reference: { resource: string; fields: string[] } };

const names = ['crossings', 'claims', 'presence', 'eulex', 'events', 'programmes', 'sources'] as const;
let written: Awaited<ReturnType<typeof writeDownloads>>;

beforeAll(async () => {
  written = await writeDownloads();
});

/** A CSV file as Papa Parse reads it. */
function readTable(name: string) {
  const { data, errors, meta } = Papa.parse<Record<string, string>>(written.readText(`${name}.csv` as DownloadFile), {
    header: true,
    skipEmptyLines: true,
  });
  expect(errors).toEqual([]);
  return { rows: data, columns: meta.fields ?? [], linebreak: meta.linebreak };
}

const readResource = (name: string): Resource =>
  written.readJson('datapackage.json').resources.find((resource: Resource) => resource.path === `${name}.csv`);

describe.each(names)('%s.csv', (name) => {
  it('is read by another as it was meant: its columns, lines that end with CR LF, no byte order mark', () => {
    const { rows, columns, linebreak } = readTable(name);
    expect(columns).toEqual(readResource(name).schema.fields.map((field) => field.name));
    expect(linebreak).toBe('\r\n');
    expect(rows.length).toBeGreaterThan(5);
    expect(written.readText(`${name}.csv`).charCodeAt(0)).not.toBe(0xfeff);
  });

  it('holds in every cell what the package says of its column', () => {
    const { rows } = readTable(name);
    const { fields, primaryKey } = readResource(name).schema;
    for (const { name: column, type, constraints = {} } of fields) {
      const filled = rows.map((row) => row[column] ?? '').filter((cell) => cell !== '');
      if (constraints.required) expect(filled, column).toHaveLength(rows.length);
      if (constraints.unique) expect(new Set(filled).size, column).toBe(filled.length);
      for (const cell of filled) {
        if (Array.isArray(constraints.enum)) expect(constraints.enum, column).toContain(cell);
        if (typeof constraints.pattern === 'string') expect(cell, column).toMatch(new RegExp(constraints.pattern));
        if (type === 'integer') expect(cell, column).toMatch(/^\d+$/);
        if (type === 'number') expect(cell, column).toMatch(/^\d+(\.\d{1,6})?$/);
        if (type === 'date') expect(cell, column).toMatch(/^\d{4}-\d\d-\d\d$/);
      }
    }
    expect(primaryKey).toEqual(['id']);
  });

  it('leads only to rows and sources that are there', () => {
    const { rows } = readTable(name);
    const idsOf = (table: string) => new Set(readTable(table).rows.map(({ id }) => id));
    for (const { fields, reference } of readResource(name).schema.foreignKeys ?? []) {
      const known = idsOf(reference.resource);
      for (const row of rows) expect(known).toContain(row[fields[0] ?? '']);
    }
    if (name === 'sources') return;
    const sources = idsOf('sources');
    for (const row of rows) {
      const cited = (row.sources ?? row.position_sources ?? '').split(';');
      for (const id of cited) expect(sources, row.id).toContain(id);
    }
  });

  it('has date, licence and footnote in every row', () => {
    const { dataset } = written.seeds;
    for (const row of readTable(name).rows)
      expect(row).toMatchObject({
        data_version: dataset.version,
        data_as_of: dataset.asOf,
        licence: 'CC-BY-4.0',
        footnote: dataset.footnote.en,
      });
  });
});

describe('the numbers', () => {
  const count = (name: string) => readTable(name).rows.length;

  it('are those of the seeds', () => {
    const { crossings, events, sources, agreement, eulex } = written.seeds;
    const sum = (read: (crossing: (typeof crossings)[number]) => number) =>
      crossings.reduce((total, crossing) => total + read(crossing), 0);
    const presence = sum((crossing) => crossing.presence.reduce((total, { spans }) => total + spans.length, 0));
    const roles = sum((crossing) => crossing.eulex.length);
    const lists = ['lede', 'status', 'jointUse', 'closures', 'goods', 'eulex', 'statements'] as const;
    const spans = sum((crossing) => lists.reduce((total, list) => total + crossing[list].length, 0));
    expect(count('crossings')).toBe(6);
    expect(count('events')).toBe(events.length);
    expect(count('sources')).toBe(sources.length);
    expect(count('presence')).toBe(presence);
    expect(count('eulex')).toBe(roles);
    const others = agreement.statements.length + eulex.summary.length + eulex.mandates.length;
    const told = count('programmes');
    const carriedOut = agreement.provisions
      .flatMap(({ carriedOut = [] }) => carriedOut)
      .reduce((total, entry) => total + entry.spans.length, 0);
    expect(count('claims')).toBe(presence + spans + others + carriedOut + told);
    const stated = JSON.stringify(written.programmes).match(/"sources":/g)?.length ?? 0;
    const disputed = written.programmes.programmes.flatMap((one) => one.disputed.flatMap(({ versions }) => versions));
    expect(told).toBe(stated - disputed.length);
  });

  it('of a programme tell who has which part in it, since when, and what happened on which day', () => {
    const { rows } = readTable('programmes');
    const find = (id: string) => rows.find((row) => row.id === `programmes/${id}`);
    expect(find('iom-2009/parties/frontex')).toMatchObject({
      programme: 'iom-2009',
      predicate: 'party',
      role: 'partner',
      title_en: 'Frontex',
      text_en: 'associate partner',
      from: '2009-06',
      to: '2011-05',
      sources: 'page-iom',
    });
    expect(find('kfor/events/2002-03-14-kfor-second-working-paper')).toMatchObject({
      predicate: 'event',
      from: '2002-03-14',
      to: '2002-03-14',
    });
    expect(find('eu-ibm-serbia/institutions/serbia-customs')).toMatchObject({
      agency: 'serbia-customs',
      text_en: 'Ministry of Finance → Customs Administration → customs officers',
      from: '[..2025-03-04]',
    });
    expect(find('kspag/articles/energy')).toMatchObject({ title_en: 'Simurdić', title_sr_cyrl: 'Симурдић / Simurdić' });
    expect(find('belt/period')).toMatchObject({ from: '1999-06-09', to: '', last_reported: '2024-09-26' });
  });

  it('of the statuses are those of the page', () => {
    const facts = resolveFacts(written.seeds, 'en');
    for (const { id, status } of readTable('crossings').rows) {
      const crossing = facts.crossings.find((one) => one.id === id);
      expect(crossing && statusOn(crossing, facts.dataset.asOf).value).toBe(status);
    }
  });
});

it('a cell that a spreadsheet would take for a formula is none', () => {
  const fields: Field[] = [{ name: 'text', type: 'string', description: '' }];
  const hostile = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', 'a, "b"\r\nc'];
  const about = { name: 'x', title: 'x', fields, primaryKey: [], foreignKeys: [] };
  const { data } = Papa.parse<string[]>(writeCsv({ ...about, rows: hostile.map((text) => [text]) }));
  const cells = data.slice(1, -1).map(([cell]) => cell);
  expect(cells).toEqual(["'=1+1", "'+1", "'-1", "'@SUM(A1)", "'\t=1", 'a, "b"\r\nc']);
});

it('the workbook has a sheet of each table with the same cells, and says in front what it is', async () => {
  const sheets = await readXlsxFile(Buffer.from(written.read('six-crossings.xlsx')));
  expect(sheets.map(({ sheet }) => sheet)).toEqual(['about', ...names]);
  const write = (cell: unknown) => (cell === null ? '' : String(cell));
  for (const { sheet, data } of sheets.slice(1)) {
    const { rows, columns } = readTable(sheet);
    expect(data[0]).toEqual(columns);
    expect(data.slice(1).map((row) => columns.map((_, index) => write(row[index] ?? null)))).toEqual(
      rows.map((row) => columns.map((column) => row[column])),
    );
  }
  const about = JSON.stringify(sheets[0]?.data);
  const { dataset } = written.seeds;
  for (const said of [dataset.asOf, dataset.version, 'CC BY 4.0', ...Object.values(dataset.footnote)])
    expect(about).toContain(said);
});
