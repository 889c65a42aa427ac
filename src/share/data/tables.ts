import { datePattern, startPattern } from './datasetParts.ts';
import type { Dataset } from './datasetSchema.ts';
import { nameLanguages, type Text, textLanguages } from './texts.ts';

/** What stands in a cell; null where nothing is told. */
export type Cell = string | number | null;

/** A column as the Table Schema of Data Package v2 describes it. */
export type Field = {
  readonly name: string;
  readonly type: 'string' | 'number' | 'integer' | 'date';
  readonly format?: string;
  readonly description: string;
  readonly constraints?: Readonly<Record<string, unknown>>;
};

type ForeignKey = { readonly fields: readonly string[]; readonly reference: { resource: string; fields: string[] } };

/** A table: its columns, and for each row a cell for each of them. */
export type Table = {
  readonly name: string;
  readonly title: string;
  readonly fields: readonly Field[];
  readonly rows: readonly (readonly Cell[])[];
  readonly primaryKey: readonly string[];
  readonly foreignKeys: readonly ForeignKey[];
};

export type Column<Row> = Field & { readonly read: (row: Row) => Cell };

/** One of several ids in a cell from the next. */
export const separator = ';';

const required = { required: true } as const;

export const text = <Row>(
  name: string,
  description: string,
  read: (row: Row) => string | null | undefined,
  constraints?: Field['constraints'],
): Column<Row> => ({
  name,
  type: 'string',
  description,
  ...(constraints ? { constraints } : {}),
  read: (row) => read(row) ?? null,
});

export const number = <Row>(
  name: string,
  description: string,
  read: (row: Row) => number,
  type: 'number' | 'integer' = 'number',
): Column<Row> => ({ name, type, description, constraints: required, read });

export const idColumns = <
  Row extends { readonly id: string; readonly permalink: string },
>(): readonly Column<Row>[] => [
  text('id', 'The id of the fact; lasts from version to version.', ({ id }) => id, { ...required, unique: true }),
  text('permalink', 'Where the site shows it.', ({ permalink }) => permalink, required),
];

const languageName = { en: 'English', sq: 'Albanian', 'sr-Cyrl': 'Serbian, Cyrillic', 'sr-Latn': 'Serbian, Latin' };
const suffixOf = (language: string) => language.toLowerCase().replace('-', '_');

/** A text in each language and script, one column each: `title_en`, `title_sq`, `title_sr_cyrl`, `title_sr_latn`. */
export const textColumns = <Row>(
  name: string,
  description: string,
  read: (row: Row) => Text | undefined,
): readonly Column<Row>[] =>
  textLanguages.map((language) =>
    text(
      `${name}_${suffixOf(language)}`,
      `${description}, in ${languageName[language]}.`,
      (row) => read(row)?.[language],
    ),
  );

/** A name in each of its forms and scripts. */
export const nameColumns = <
  Row extends { readonly names: Dataset['crossings'][number]['names'] },
>(): readonly Column<Row>[] =>
  nameLanguages.map((language) =>
    text(
      `name_${suffixOf(language)}`,
      `The name, ${languageName[language]}.`,
      ({ names }) => names[language],
      required,
    ),
  );

export const listColumn = <Row>(
  name: string,
  description: string,
  read: (row: Row) => readonly string[],
): Column<Row> =>
  text(name, `${description} Several are separated by a semicolon.`, (row) => read(row).join(separator) || null);

/** From when to when it holds, who says so, how good that is. */
export const spanColumns = <
  Row extends Pick<Dataset['claims'][number], 'from' | 'to' | 'lastReported' | 'confidence' | 'sources' | 'note'>,
>(): readonly Column<Row>[] => [
  text('from', 'The first day, as far as it is known (EDTF); [..2018-08]: by August 2018.', ({ from }) => from, {
    ...required,
    pattern: startPattern.source,
  }),
  text(
    'to',
    'The last day (EDTF); empty: until the next of its kind begins, or until further notice.',
    ({ to }) => to,
    { pattern: datePattern.source },
  ),
  text('last_reported', 'When a source last reported it, where that is long ago (EDTF).', (row) => row.lastReported, {
    pattern: datePattern.source,
  }),
  ...backingColumns<Row>(),
];

export const backingColumns = <
  Row extends Pick<Dataset['claims'][number], 'confidence' | 'sources' | 'note'>,
>(): readonly Column<Row>[] => [
  text('confidence', 'How good the sources are.', ({ confidence }) => confidence, {
    ...required,
    enum: ['high', 'medium', 'low'],
  }),
  listColumn('sources', 'Ids in sources.csv.', ({ sources }) => sources),
  ...textColumns<Row>('note', 'What a careful reader must also know', ({ note }) => note),
];

/** What every row carries, so that no part of a table leaves without it. */
function stampColumns({ version, dataAsOf, licence, footnote }: Dataset): readonly Column<unknown>[] {
  return [
    text('data_version', 'The version of the data, the same in every row.', () => version, required),
    {
      name: 'data_as_of',
      type: 'date',
      description: 'The date of the data.',
      constraints: required,
      read: () => dataAsOf,
    },
    text('licence', 'The licence, by its SPDX identifier.', () => licence.id, required),
    text('footnote', 'The note to the asterisk behind Kosovo*.', () => footnote.en, required),
  ];
}

/** Fills a table with rows; date of the data, licence and footnote stand at the end of each. */
export function fillTable<Row>(
  { columns, ...about }: Pick<Table, 'name' | 'title'> & { readonly columns: readonly Column<Row>[] } & Partial<Table>,
  rows: readonly Row[],
  dataset: Dataset,
): Table {
  const all: readonly Column<Row>[] = [...columns, ...stampColumns(dataset)];
  return {
    primaryKey: ['id'],
    foreignKeys: [],
    ...about,
    fields: all.map(({ read: _, ...field }) => field),
    rows: rows.map((row) => all.map(({ read }) => read(row))),
  };
}
