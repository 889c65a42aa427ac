import type { Dataset } from './datasetSchema.ts';
import { downloads } from './downloads.ts';
import { type Licence, licences } from './licences.ts';
import { descriptions } from './readme.ts';
import type { Table } from './tables.ts';

const profile = 'https://datapackage.org/profiles/2.0';

const describeLicence = (licence: Licence) => ({
  name: licence,
  path: licences[licence].address,
  title: licences[licence].title,
});

async function hash(content: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', content));
  return `sha256:${[...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}

const tableSchema = ({ fields, primaryKey, foreignKeys }: Table) => ({
  $schema: `${profile}/tableschema.json`,
  fields,
  primaryKey,
  ...(foreignKeys.length > 0 ? { foreignKeys } : {}),
  missingValues: [''],
});

/** `boundary.geojson` is named `boundary-geojson`; a table by its own name, which foreign keys lead to. */
const nameResource = (file: string) => (file.endsWith('.csv') ? file.replace(/\.csv$/, '') : file.replaceAll('.', '-'));

/**
 * What is in the package and how it is to be read, as Data Package v2 describes it. `files`: all that it describes, by
 * their names, as written. `address`: where the site lies, null where that is not known.
 */
export async function describePackage(
  dataset: Dataset,
  tables: readonly Table[],
  {
    files,
    created,
    address,
  }: { files: ReadonlyMap<string, Uint8Array<ArrayBuffer>>; created: string; address: string | null },
) {
  const { title, version, dataAsOf, recordFrom, footnote, disclaimer } = dataset;
  const resources = downloads.flatMap(({ file, mediaType, licences: own }) => {
    const content = files.get(file);
    if (!content) return [];
    const table = tables.find(({ name }) => `${name}.csv` === file);
    return [{ file, mediaType, own, content, table }];
  });
  return {
    $schema: `${profile}/datapackage.json`,
    name: 'six-crossings',
    title: title.en,
    description: `Data as of ${dataAsOf}. ${footnote.en}\n\n${disclaimer.en}`,
    ...(address ? { homepage: address } : {}),
    version,
    created: `${created}T00:00:00Z`,
    temporalCoverage: `${recordFrom}/${dataAsOf}`,
    dataAsOf,
    footnote,
    licenses: [describeLicence('CC-BY-4.0'), describeLicence('ODbL-1.0')],
    contributors: [{ title: 'Six Crossings', roles: ['publisher'] }],
    keywords: ['crossing points', 'integrated management', 'Kosovo*', 'Serbia', 'EULEX', 'dialogue'],
    sources: [{ title: licences['ODbL-1.0'].attribution, path: 'https://www.openstreetmap.org/copyright' }],
    resources: await Promise.all(
      resources.map(async ({ file, mediaType, own, content, table }) => ({
        name: nameResource(file),
        path: file,
        ...(table ? { type: 'table', title: table.title } : {}),
        description: descriptions[file],
        format: file.replace(/^.*\./, ''),
        mediatype: mediaType,
        ...(/\.(zip|xlsx)$/.test(file) ? {} : { encoding: 'utf-8' }),
        bytes: content.byteLength,
        hash: await hash(content),
        licenses: own.map(describeLicence),
        ...(table ? { schema: tableSchema(table) } : {}),
      })),
    ),
  };
}
