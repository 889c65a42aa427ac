import type { Licence } from './licences.ts';

/** A file that can be taken away, below `data/` of the site. */
export type Download = { readonly file: string; readonly mediaType: string; readonly licences: readonly Licence[] };

const workbook = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Where they lie below the site's root. */
export const dataFolder = 'data/';

/** Every file that the build writes there, in the order in which they are offered. */
export const downloads = [
  { file: 'six-crossings.zip', mediaType: 'application/zip', licences: ['CC-BY-4.0', 'ODbL-1.0'] },
  { file: 'six-crossings.xlsx', mediaType: workbook, licences: ['CC-BY-4.0'] },
  { file: 'dataset.json', mediaType: 'application/json', licences: ['CC-BY-4.0'] },
  { file: 'dataset.schema.json', mediaType: 'application/schema+json', licences: ['CC-BY-4.0'] },
  { file: 'programmes.json', mediaType: 'application/json', licences: ['CC-BY-4.0'] },
  { file: 'crossings.geojson', mediaType: 'application/geo+json', licences: ['CC-BY-4.0'] },
  { file: 'boundary.geojson', mediaType: 'application/geo+json', licences: ['ODbL-1.0'] },
  { file: 'belt.geojson', mediaType: 'application/geo+json', licences: ['ODbL-1.0'] },
  { file: 'crossings.csv', mediaType: 'text/csv', licences: ['CC-BY-4.0'] },
  { file: 'claims.csv', mediaType: 'text/csv', licences: ['CC-BY-4.0'] },
  { file: 'presence.csv', mediaType: 'text/csv', licences: ['CC-BY-4.0'] },
  { file: 'eulex.csv', mediaType: 'text/csv', licences: ['CC-BY-4.0'] },
  { file: 'events.csv', mediaType: 'text/csv', licences: ['CC-BY-4.0'] },
  { file: 'programmes.csv', mediaType: 'text/csv', licences: ['CC-BY-4.0'] },
  { file: 'sources.csv', mediaType: 'text/csv', licences: ['CC-BY-4.0'] },
  { file: 'changelog.json', mediaType: 'application/json', licences: ['CC-BY-4.0'] },
  { file: 'changelog.xml', mediaType: 'application/atom+xml', licences: ['CC-BY-4.0'] },
  { file: 'datapackage.json', mediaType: 'application/json', licences: ['CC-BY-4.0'] },
] as const satisfies readonly Download[];

export type DownloadFile = (typeof downloads)[number]['file'];
