import { getIssues } from '@placemarkio/check-geojson';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import JSZip from 'jszip';
import { beforeAll, describe, expect, it } from 'vitest';
import { readInputs, writeDownloads } from '../../../test/downloads.ts';
import { parseDate } from '../../facts/edtf.ts';
import { listFactIds, listProgrammeFactIds } from '../../facts/factIds.ts';
import { parseUrl } from '../../state/url.ts';
import type { Dataset } from './datasetSchema.ts';
import { downloads } from './downloads.ts';
import { writeData } from './writeData.ts';

type Positions = readonly (readonly number[])[];
type Feature = { id: unknown; geometry: { type: string; coordinates: never }; properties: Record<string, unknown> };

let written: Awaited<ReturnType<typeof writeDownloads>>;
let dataset: Dataset;

beforeAll(async () => {
  written = await writeDownloads();
  dataset = written.readJson('dataset.json');
});

describe('dataset.json', () => {
  const ajv = new Ajv2020({ strict: true });
  addFormats.default(ajv);
  const validate = (changed: unknown) => {
    const schema = written.readJson('dataset.schema.json');
    const check = ajv.getSchema(schema.$id) ?? ajv.compile(schema);
    check(changed);
    return check.errors ?? [];
  };

  it('is what its schema says, to the letter', () => {
    expect(written.readJson('dataset.schema.json').$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(validate(dataset)).toEqual([]);
  });

  it.each<[string, (claim: Record<string, unknown>) => void]>([
    ['a key that nobody knows', (claim) => Object.assign(claim, { flag: 'x' })],
    ['a date that is none', (claim) => Object.assign(claim, { from: '2012-13' })],
    ['a day after no month', (claim) => Object.assign(claim, { from: '10.12.2012' })],
    ['a claim without a source', (claim) => Object.assign(claim, { sources: [] })],
    ['a word that is not in the codebook', (claim) => Object.assign(claim, { value: 'open' })],
    ['a claim without an id', (claim) => Reflect.deleteProperty(claim, 'id')],
  ])('with %s is refused by its schema', (_, spoil) => {
    const copy = structuredClone(dataset);
    spoil(copy.claims[0] as Record<string, unknown>);
    expect(validate(copy)).not.toEqual([]);
  });

  it('has every fact of the seeds, under its id, once', () => {
    const { crossings, claims, events, agreement, programmes, eulex, disputes, unknowns, agencies, sources } = dataset;
    const ids = [
      ...crossings.flatMap(({ id, position, gate, host, posts, municipalities, roads }) => [
        id,
        ...[position, host, ...posts, ...municipalities, ...roads, ...(gate ? [gate] : [])].map((fact) => fact.id),
      ]),
      ...[...claims, ...events, ...disputes, ...unknowns, ...agreement.readings, ...agreement.provisions].map(
        ({ id }) => id,
      ),
      ...[agreement.summary, agreement.agreement, agreement.protocol, ...eulex.roles, eulex.handover].map(
        ({ id }) => id,
      ),
      ...agencies.map(({ id }) => `agencies/${id}`),
      ...sources.map(({ id }) => `sources/${id}`),
      ...programmes.map(({ id }) => `programmes/${id}`),
    ];
    const known = [...listFactIds(written.seeds), ...listProgrammeFactIds(written.programmes)];
    expect(ids.toSorted()).toEqual(known.toSorted());
  });

  it('reads every date as the page does, and names no source that is not there', () => {
    const known = new Set(dataset.sources.map(({ id }) => id));
    for (const { id, from, to, sources } of dataset.claims) {
      expect(parseDate(from), id).not.toBeNull();
      if (to) expect(parseDate(to), id).not.toBeNull();
      for (const source of sources) expect(known).toContain(source);
    }
  });

  it('leads from each fact to an address that the page understands', () => {
    const { crossings, agreement, dataset: about } = written.seeds;
    const known = {
      crossings: crossings.map(({ id }) => id),
      provisions: agreement.provisions.map(({ id }) => id),
      firstDay: about.from,
      lastDay: about.asOf,
    };
    const { claims, events, sources, programmes } = dataset;
    const linked = [...claims, ...events, ...dataset.crossings, ...sources, ...programmes];
    for (const { id, permalink } of [...linked, ...dataset.agreement.provisions]) {
      const [path, search = ''] = permalink.split(/(?=\?)/);
      expect(path, id).toBe('../');
      expect(parseUrl(search, known).rejected, id).toEqual([]);
    }
    const status = dataset.claims.find(({ id }) => id === 'merdare/status/2020-10');
    expect(status?.permalink).toBe('../?crossing=merdare&date=2020-10');
    const presence = dataset.claims.find(({ id }) => id === 'merdare/presence/serbia-customs/2012-12-10');
    expect(presence?.permalink).toBe('../?crossing=merdare&panel=agencies&date=2012-12-10');
    const carriedOut = dataset.claims.find(({ predicate }) => predicate === 'carried-out');
    expect(carriedOut).toMatchObject({
      id: 'agreement/provisions/common-area/jarinje/2012-12-10',
      subject: 'agreement',
      provision: 'agreement/provisions/common-area',
      crossings: ['jarinje'],
      value: 'partly',
      permalink: '../?date=2012-12-10&view=agreement&provision=common-area',
    });
    const party = dataset.claims.find(({ id }) => id === 'programmes/belt/parties/kfor');
    expect(party?.permalink).toBe('../?layers=belt');
    const provision = dataset.agreement.provisions.find(({ id }) => id === 'agreement/provisions/common-area');
    expect(provision?.permalink).toBe('../?view=agreement&provision=common-area');
  });
});

describe('programmes.json', () => {
  it('has the five, every text in each language and script, and names no source that is not there', () => {
    const { programmes } = written.readJson('programmes.json');
    expect(programmes[0].permalink).toBe('../?layers=belt');
    expect(programmes.map(({ id }: { id: string }) => id)).toEqual(written.programmes.programmes.map(({ id }) => id));
    const known = new Set(dataset.sources.map(({ id }) => id));
    let texts = 0;
    const visit = (value: unknown, key = ''): void => {
      if (key === 'sources') for (const source of value as readonly string[]) expect(known).toContain(source);
      if (typeof value !== 'object' || value === null) return;
      if ('en' in value) {
        expect(Object.keys(value)).toEqual(['en', 'sq', 'sr-Cyrl', 'sr-Latn']);
        texts += 1;
      } else for (const [name, part] of Object.entries(value)) visit(part, name);
    };
    visit(programmes);
    expect(texts).toBeGreaterThan(100);
  });
});

const geometries = {
  'crossings.geojson': 'Point',
  'boundary.geojson': 'LineString',
  'belt.geojson': 'Polygon',
} as const;

describe.each(['crossings.geojson', 'boundary.geojson', 'belt.geojson'] as const)('%s', (file) => {
  it('is GeoJSON to a linter, its box around everything in it, six decimals at most, ids that are text', () => {
    expect(getIssues(written.readText(file))).toEqual([]);
    const { features, bbox, ...collection } = written.readJson(file);
    expect(collection).not.toHaveProperty('crs');
    const positions: Positions = features.flatMap(({ geometry: { type, coordinates } }: Feature) => {
      expect(type).toBe(geometries[file]);
      return type === 'Point' ? [coordinates] : type === 'Polygon' ? (coordinates as Positions[]).flat() : coordinates;
    });
    for (const [longitude = 0, latitude = 0, ...more] of positions) {
      expect(more).toEqual([]);
      expect(longitude >= 20 && longitude <= 22 && latitude >= 42 && latitude <= 43.5).toBe(true);
      for (const degrees of [longitude, latitude]) expect(String(degrees)).toMatch(/^\d+(\.\d{1,6})?$/);
    }
    const longitudes = positions.map(([longitude = 0]) => longitude);
    const latitudes = positions.map(([, latitude = 0]) => latitude);
    expect(bbox).toEqual([
      Math.min(...longitudes),
      Math.min(...latitudes),
      Math.max(...longitudes),
      Math.max(...latitudes),
    ]);
    const ids = features.map(({ id }: Feature) => id);
    for (const id of ids) expect(typeof id).toBe('string');
    expect(new Set(ids).size).toBe(features.length);
    expect(collection.coordinatePrecisionMetres).toBeGreaterThanOrEqual(300);
  });
});

it('the points are those of the seeds, each with how exact it is; the line is under terms of its own', () => {
  const features: readonly Feature[] = written.readJson('crossings.geojson').features;
  expect(
    features.map(({ id, geometry, properties }) => [id, geometry.coordinates, properties.precision_metres]),
  ).toEqual(
    written.seeds.crossings.map(({ id, position: { longitude, latitude, radiusKilometres } }) => [
      id,
      [longitude, latitude],
      radiusKilometres * 1000,
    ]),
  );
  expect(written.readJson('crossings.geojson').licence.id).toBe('CC-BY-4.0');
  expect(written.readJson('boundary.geojson').licence).toMatchObject({
    id: 'ODbL-1.0',
    attribution: expect.stringContaining('© OpenStreetMap contributors'),
  });
});

describe('belt.geojson', () => {
  it('is the zone as the map draws it, under the terms of the line, with what is told of it', () => {
    const { features, licence, footnote } = written.readJson('belt.geojson');
    expect(licence).toMatchObject({
      id: 'ODbL-1.0',
      attribution: expect.stringContaining('© OpenStreetMap contributors'),
    });
    expect(footnote).toBe(written.seeds.dataset.footnote.en);
    const programme = written.programmes.programmes.find(({ id }) => id === 'belt');
    expect(features).toHaveLength(1);
    expect(features[0].properties).toMatchObject({
      name: programme?.title.en,
      name_sr_cyrl: programme?.title.sr,
      kilometres: 5,
      from: programme?.period.from,
      to: null,
      sources: programme?.period.sources,
      permalink: '../?layers=belt',
    });
    const drawn = written.belt.features[0]?.geometry.coordinates[0] ?? [];
    const ring: Positions = features[0].geometry.coordinates[0];
    expect(drawn.length).toBeGreaterThan(500);
    expect(ring).toHaveLength(drawn.length);
    const apart = ring.map(([x = 0, y = 0], index) => {
      const [drawnX = 0, drawnY = 0] = drawn[index] ?? [];
      return Math.max(Math.abs(x - drawnX), Math.abs(y - drawnY));
    });
    expect(Math.max(...apart)).toBeLessThanOrEqual(0.000_000_6);
  });
});

describe('the archive', () => {
  it('has every file as it lies beside it, and tells in words what they are', async () => {
    const archive = await JSZip.loadAsync(written.read('six-crossings.zip'));
    const others = downloads.map(({ file }) => file).filter((file) => file !== 'six-crossings.zip');
    expect(Object.keys(archive.files).toSorted()).toEqual(['README.md', ...others].toSorted());
    for (const file of others) {
      const content = await archive.file(file)?.async('nodebuffer');
      expect(content?.equals(written.read(file)), file).toBe(true);
    }
    const readme = await archive.file('README.md')?.async('string');
    for (const file of others) expect(readme).toContain(file);
    expect(readme).toContain(written.seeds.dataset.asOf);
    expect(readme).toContain(written.seeds.dataset.footnote.en);
  });
});

it('every file carries the date of the data, its licence, and the footnote', async () => {
  const archive = await JSZip.loadAsync(written.read('six-crossings.zip'));
  const workbook = await JSZip.loadAsync(written.read('six-crossings.xlsx'));
  const packed = {
    'six-crossings.zip': await archive.file('README.md')?.async('string'),
    'six-crossings.xlsx': await workbook.file('xl/sharedStrings.xml')?.async('string'),
  };
  expect([...written.files.keys()].toSorted()).toEqual(downloads.map(({ file }) => file).toSorted());
  for (const { file, licences } of downloads) {
    const text = file in packed ? packed[file as keyof typeof packed] : written.readText(file);
    expect(text, file).toContain(written.seeds.dataset.asOf);
    expect(text, file).toContain(written.seeds.dataset.footnote.en);
    for (const licence of licences)
      expect(text, file).toMatch(new RegExp(licence.replace('-', '[- ]').replace(/-[\d.]+$/, '')));
  }
});

it('whole addresses stand in all of them where it is known where the site lies', async () => {
  const address = 'https://maps.example.org/six/';
  const whole = await writeDownloads(address);
  expect(whole.readJson('dataset.schema.json').$id).toBe(`${address}data/dataset.schema.json`);
  expect(whole.readJson('dataset.json').claims[0].permalink.startsWith(`${address}?crossing=`)).toBe(true);
  expect(whole.readJson('datapackage.json').homepage).toBe(address);
  expect(whole.readText('changelog.xml')).toContain(`href="${address}data/changelog.xml"`);
});

it('the same facts give the same bytes', async () => {
  const again = await writeData(readInputs(), null);
  for (const [file, content] of again) expect(Buffer.from(content).equals(written.read(file)), file).toBe(true);
});
