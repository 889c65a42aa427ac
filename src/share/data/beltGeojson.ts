import type { Feature, FeatureCollection, Polygon } from 'geojson';
import type { Dataset } from './datasetSchema.ts';
import { boxAround, type Collection, linePrecisionMetres, round, stamp } from './geojson.ts';

/** The belt as the ground has it. */
export type BeltArea = FeatureCollection<Polygon, { readonly kilometres: number }>;

/** What making the belt adds to that: its edge is cut off by chords, and simplified (geo/steps/belt.mjs). */
const beltPrecisionMetres = linePrecisionMetres + 25;

/** The ground safety zone of 1999 as the map draws it, with what is told of when it held. */
export function describeBelt(dataset: Dataset, belt: BeltArea): Collection<Polygon> {
  const programme = dataset.programmes.find(({ id }) => id === 'belt');
  const period = dataset.claims.find(({ subject, predicate }) => subject === 'belt' && predicate === 'period');
  if (!programme || !period) throw new Error('the record does not tell of the belt');
  const features = belt.features.map(
    ({ properties: { kilometres }, geometry }): Feature<Polygon> => ({
      type: 'Feature',
      id: 'belt',
      properties: {
        name: programme.title.en,
        name_sq: programme.title.sq,
        name_sr_cyrl: programme.title['sr-Cyrl'],
        name_sr_latn: programme.title['sr-Latn'],
        permalink: programme.permalink,
        kilometres,
        from: period.from,
        to: period.to,
        last_reported: period.lastReported,
        sources: period.sources,
      },
      geometry: {
        type: 'Polygon',
        coordinates: geometry.coordinates.map((ring) => ring.map((position) => position.map(round))),
      },
    }),
  );
  return {
    type: 'FeatureCollection',
    bbox: boxAround(features.flatMap(({ geometry }) => geometry.coordinates.flat())),
    ...stamp(dataset, {
      title: 'Six Crossings: the ground safety zone of 1999',
      licence: 'ODbL-1.0',
      precision: beltPrecisionMetres,
    }),
    features,
  };
}
