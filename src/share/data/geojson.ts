import type { BBox, Feature, FeatureCollection, Geometry, LineString, Point } from 'geojson';
import { at } from '../../facts/spans.ts';
import type { Claim, Dataset } from './datasetSchema.ts';
import { type Licence, licences } from './licences.ts';
import { joinCrossingNames } from './texts.ts';

/** What each collection says of itself; RFC 7946 leaves room for it beside its own members. */
type Stamp = {
  readonly title: string;
  readonly dataVersion: string;
  readonly dataAsOf: string;
  readonly licence: { readonly id: Licence } & (typeof licences)[Licence];
  readonly coordinatePrecisionMetres: number;
  readonly footnote: string;
  readonly disclaimer: string;
};

export type Collection<G extends Geometry> = Stamp & FeatureCollection<G> & { readonly bbox: BBox };

/** Degrees to six decimals, about 0.1 m: more would be of no meaning. */
export const round = (degrees: number) => Number(degrees.toFixed(6));

/** West, south, east, north. */
export function boxAround(positions: readonly (readonly number[])[]): [number, number, number, number] {
  const along = (index: number) => positions.map((position) => position[index] ?? 0);
  const [longitudes, latitudes] = [along(0), along(1)];
  return [Math.min(...longitudes), Math.min(...latitudes), Math.max(...longitudes), Math.max(...latitudes)];
}

export function stamp(
  { version, dataAsOf, footnote, disclaimer }: Dataset,
  { title, licence, precision }: { title: string; licence: Licence; precision: number },
): Stamp {
  return {
    title,
    dataVersion: version,
    dataAsOf,
    licence: { id: licence, ...licences[licence] },
    coordinatePrecisionMetres: precision,
    footnote: footnote.en,
    disclaimer: disclaimer.en,
  };
}

/** The claim of a kind that holds at a crossing on the date of the data. */
function readNow({ claims, dataAsOf }: Dataset, crossing: string, predicate: Claim['predicate']): Claim | undefined {
  const spans = claims
    .filter((claim) => claim.subject === crossing && claim.predicate === predicate)
    .map((claim) => ({ from: claim.from, to: claim.to ?? undefined, claim }));
  return at(spans, dataAsOf).current?.claim;
}

/** The crossings as points, each with its names, what holds on the date of the data, and how exact its place is. */
export function describePoints(dataset: Dataset): Collection<Point> {
  const { crossings } = dataset;
  const positions = crossings.map(({ position }) => [round(position.longitude), round(position.latitude)]);
  const features = crossings.map(({ id, permalink, names, position, host }, index): Feature<Point> => {
    const status = readNow(dataset, id, 'status');
    return {
      type: 'Feature',
      id,
      properties: {
        name: joinCrossingNames(names),
        name_sq: names.sq,
        name_sr_cyrl: names['sr-Cyrl'],
        name_sr_latn: names['sr-Latn'],
        permalink,
        precision_metres: position.precisionMetres,
        position_confidence: position.confidence,
        position_sources: position.sources,
        host: host.side,
        status: status?.value ?? 'unknown',
        status_from: status?.from ?? null,
        status_sources: status?.sources ?? [],
        joint_use: readNow(dataset, id, 'joint-use')?.value ?? null,
        closure: readNow(dataset, id, 'closure')?.value ?? null,
        goods: readNow(dataset, id, 'goods')?.value ?? 'unknown',
        eulex_role: readNow(dataset, id, 'eulex-role')?.value ?? 'unknown',
      },
      geometry: { type: 'Point', coordinates: positions[index] ?? [] },
    };
  });
  const precision = Math.max(...crossings.map(({ position }) => position.precisionMetres));
  const title = 'Six Crossings: the crossings between Kosovo* and Serbia';
  return {
    type: 'FeatureCollection',
    bbox: boxAround(positions),
    ...stamp(dataset, { title, licence: 'CC-BY-4.0', precision }),
    features,
  };
}

/** How far the line may lie from where it was surveyed: it was generalised, LICENSES.md says from what. */
export const linePrecisionMetres = 300;

/** The line, part by part: what both courses have in common, and each of the two where the sides differ. */
export function describeLine(dataset: Dataset, line: FeatureCollection<LineString>): Collection<LineString> {
  const features = line.features.map(
    (feature): Feature<LineString> => ({
      ...feature,
      geometry: {
        type: 'LineString',
        coordinates: feature.geometry.coordinates.map((position) => position.map(round)),
      },
    }),
  );
  return {
    type: 'FeatureCollection',
    bbox: boxAround(features.flatMap(({ geometry }) => geometry.coordinates)),
    ...stamp(dataset, {
      title: 'Six Crossings: the line between Kosovo* and Serbia',
      licence: 'ODbL-1.0',
      precision: linePrecisionMetres,
    }),
    features,
  };
}
