import { strToU8, type Zippable } from 'fflate';
import type { FeatureCollection, LineString } from 'geojson';
import type { Changelog } from '../../facts/changelogSchema.ts';
import type { ProgrammeSeeds } from '../../facts/programmeSchema.ts';
import type { Seeds } from '../../facts/schema.ts';
import { packFiles } from './archive.ts';
import { type BeltArea, describeBelt } from './beltGeojson.ts';
import { describeChangelog, writeFeed } from './changelogFiles.ts';
import { writeCsv } from './csv.ts';
import { describePackage } from './dataPackage.ts';
import { assembleDataset } from './dataset.ts';
import type { DownloadFile } from './downloads.ts';
import { describeLine, describePoints } from './geojson.ts';
import { writeJsonSchema } from './jsonSchema.ts';
import { listTables } from './listTables.ts';
import { linkFrom } from './permalinks.ts';
import { describeProgrammes } from './programmes.ts';
import { writeReadme } from './readme.ts';
import { writeWorkbook } from './workbook.ts';

type Content = Uint8Array<ArrayBuffer>;

const encode = (text: string): Content => new Uint8Array(strToU8(text));
const writeJson = (value: unknown, indent = 2): Content => encode(`${JSON.stringify(value, null, indent)}\n`);

/**
 * Writes every download from the validated seeds, the line and the belt along it: content by file name, the same for the same facts.
 * `address`: where the site will lie, with a stroke at the end; without it links are relative.
 */
export async function writeData(
  {
    seeds,
    programmes,
    changelog,
    line,
    belt,
  }: {
    seeds: Seeds;
    programmes: ProgrammeSeeds;
    changelog: Changelog;
    line: FeatureCollection<LineString>;
    belt: BeltArea;
  },
  address: string | null,
): Promise<ReadonlyMap<DownloadFile, Content>> {
  const dataset = assembleDataset(seeds, programmes, linkFrom(address));
  const tables = listTables(dataset);
  const { version, dataAsOf, footnote, licence } = dataset;
  const created = changelog.releases[0]?.date ?? dataAsOf;
  const schema = writeJsonSchema({
    title: dataset.title.en,
    description: `The shape of dataset.json, version ${version}, data as of ${dataAsOf}. ${licence.attribution}. ${footnote.en}`,
    address: address ? `${address}data/dataset.schema.json` : 'dataset.schema.json',
  });
  const files = new Map<DownloadFile, Content>([
    ['six-crossings.xlsx', await writeWorkbook(dataset, tables, created)],
    ['dataset.json', writeJson(dataset)],
    ['dataset.schema.json', writeJson(schema)],
    ['programmes.json', writeJson(describeProgrammes(programmes, dataset))],
    ['crossings.geojson', writeJson(describePoints(dataset))],
    ['boundary.geojson', writeJson(describeLine(dataset, line), 0)],
    ['belt.geojson', writeJson(describeBelt(dataset, belt), 0)],
    ...tables.map((table): [DownloadFile, Content] => [`${table.name}.csv` as DownloadFile, encode(writeCsv(table))]),
    ['changelog.json', writeJson(describeChangelog(changelog, dataset))],
    ['changelog.xml', encode(await writeFeed(changelog, dataset, address))],
  ]);
  files.set('datapackage.json', writeJson(await describePackage(dataset, tables, { files, created, address })));
  const archive: Zippable = { 'README.md': encode(writeReadme(dataset, tables)) };
  for (const [file, content] of files) archive[file] = content;
  return files.set('six-crossings.zip', packFiles(archive, created));
}
