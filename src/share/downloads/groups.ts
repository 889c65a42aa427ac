import type { DownloadFile } from '../data/downloads.ts';

/** The downloads as they are offered: what most people want first, what programs want last. */
export const groups = [
  { id: 'all', files: ['six-crossings.zip', 'six-crossings.xlsx'] },
  {
    id: 'tables',
    files: ['crossings.csv', 'claims.csv', 'presence.csv', 'eulex.csv', 'events.csv', 'programmes.csv', 'sources.csv'],
  },
  { id: 'map', files: ['crossings.geojson', 'boundary.geojson', 'belt.geojson'] },
  { id: 'programs', files: ['dataset.json', 'dataset.schema.json', 'programmes.json', 'datapackage.json'] },
  { id: 'changes', files: ['changelog.json', 'changelog.xml'] },
] as const satisfies readonly { readonly id: string; readonly files: readonly DownloadFile[] }[];

/** What each file holds, by the message that says so. */
export const messages = {
  'six-crossings.zip': 'download.file.archive',
  'six-crossings.xlsx': 'download.file.workbook',
  'dataset.json': 'download.file.dataset',
  'dataset.schema.json': 'download.file.schema',
  'programmes.json': 'download.file.programmes',
  'crossings.geojson': 'download.file.points',
  'boundary.geojson': 'download.file.line',
  'belt.geojson': 'download.file.belt',
  'crossings.csv': 'download.file.crossings',
  'claims.csv': 'download.file.claims',
  'presence.csv': 'download.file.presence',
  'eulex.csv': 'download.file.eulex',
  'events.csv': 'download.file.events',
  'programmes.csv': 'download.file.around',
  'sources.csv': 'download.file.sources',
  'changelog.json': 'download.file.changelog',
  'changelog.xml': 'download.file.feed',
  'datapackage.json': 'download.file.package',
} as const satisfies Readonly<Record<DownloadFile, `download.file.${string}`>>;
