import type { Dataset } from './datasetSchema.ts';
import { downloads } from './downloads.ts';
import { licences } from './licences.ts';
import { separator, type Table } from './tables.ts';

/** What each file of the archive is, by its name. */
export const descriptions: Readonly<Record<(typeof downloads)[number]['file'], string>> = {
  'six-crossings.zip': 'All files in one archive.',
  'six-crossings.xlsx': 'All tables as one workbook, a sheet each.',
  'dataset.json': 'The whole record: crossings, dated claims, events, agreement, disputes, what is not known, sources.',
  'dataset.schema.json': 'The JSON Schema (2020-12) of dataset.json, with what each field means.',
  'programmes.json':
    'The arrangements around that of the six crossings: periods, parties, results, events, with sources.',
  'crossings.geojson': 'The six crossings as points, with what holds on the date of the data (RFC 7946).',
  'boundary.geojson': 'The line, generalised, both courses where the two sides differ (RFC 7946).',
  'belt.geojson': 'The ground safety zone of 1999, 5 km from the line on one side of it (RFC 7946).',
  'crossings.csv': 'The six crossings on the date of the data.',
  'claims.csv': 'Every statement that holds for a time, with its sources.',
  'presence.csv': 'Which services work where, since when, and by what evidence.',
  'eulex.csv': 'The role of EULEX at each crossing.',
  'events.csv': 'What happened, and when.',
  'programmes.csv': 'The arrangements around that of the six crossings, statement by statement.',
  'sources.csv': 'Who said it, and when.',
  'changelog.json': 'Which facts each version of the data changed, from what to what, and who says so.',
  'changelog.xml': 'The same as an Atom feed.',
  'datapackage.json': 'All files with their columns, sizes and checksums (Data Package v2).',
};

const listColumns = ({ name, fields }: Table) =>
  [`### ${name}.csv`, '', ...fields.map((field) => `- \`${field.name}\`: ${field.description}`)].join('\n');

/** What the archive says of itself. */
export function writeReadme(
  { title, version, dataAsOf, footnote, disclaimer }: Dataset,
  tables: readonly Table[],
): string {
  const list = downloads
    .filter(({ file }) => !file.endsWith('.zip'))
    .map(({ file, licences: own }) => `| ${file} | ${descriptions[file]} | ${own.join(', ')} |`);
  return `# ${title.en}

Version ${version}. Data as of ${dataAsOf}.

| file | holds | licence |
|---|---|---|
${list.join('\n')}

## Licences

All but two of the files: ${licences['CC-BY-4.0'].title}, <${licences['CC-BY-4.0'].address}>. Name “${licences['CC-BY-4.0'].attribution}”.

\`boundary.geojson\` and \`belt.geojson\`: ${licences['ODbL-1.0'].title}, <${licences['ODbL-1.0'].address}>. Name “${licences['ODbL-1.0'].attribution}”. They are files of their own, so that their terms do not reach the others: what is derived from it stays under the ODbL.

## How it is to be read

- Every statement names its sources by their ids in \`sources.csv\`. Several in one cell are separated by \`${separator}\`.
- Dates are EDTF: \`2012\`, \`2012-12\`, \`2012-12-10\`; with \`~\` around, with \`?\` uncertain; \`[..2018-08]\` some day up to and including August 2018.
- A claim holds from \`from\` to \`to\`, both days included. Without \`to\` it holds until the next of the same subject and predicate begins, or until further notice. What is told of a programme without a date of its own has those of the programme.
- Empty is not no: what nobody has published is empty or \`unknown\`. Where sources disagree, \`dataset.json\` has each version under \`disputes\`.
- Texts are in English, Albanian, and Serbian in both scripts; names of places are in both their forms.
- Ids last from version to version; \`changelog.json\` says where one changes. \`permalink\` leads to where the site shows the fact; without a host's name it is relative to where the file lies on the site.
- The version is that of the data, year, month, and number within the month, and sorts as semantic versions do. A later version may add columns; it takes none away, and changes the meaning of none, without saying so in the changelog.

## CSV

UTF-8 without a byte order mark, commas, lines that end with CR LF, texts in double quotes where need be (RFC 4180). A line of comment would not be read, so each row ends with \`data_version\`, \`data_as_of\`, \`licence\` and \`footnote\`, the same in all of them. A cell that a spreadsheet would take for a formula has an apostrophe in front.

${tables.map(listColumns).join('\n\n')}

## Status

\\${footnote.en}

${disclaimer.en}
`;
}
