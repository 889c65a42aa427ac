import type { Feature, FeatureCollection, LineString, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { distanceToLine } from './alongLine.ts';
import { fetchOnce } from './fetchOnce.ts';
import type { Ground, Position } from './types.ts';

type BeltProperties = { readonly id: 'belt'; readonly kilometres: number };
export type BeltTopology = Topology<{ belt: GeometryCollection<BeltProperties> }>;

/** The ground safety zone of 1999: five kilometres from the line, on Serbia's side. */
export type Belt = {
  readonly area: FeatureCollection<Polygon, BeltProperties>;
  /** Its outer edge, from end to end; the other edge is the line. */
  readonly edge: FeatureCollection<LineString>;
  readonly kilometres: number;
};

/**
 * The belt, fetched when first asked for: about 9 kB gzipped. Made by geo/steps/belt.mjs from the line; degrees WGS 84.
 * © OpenStreetMap contributors, ODbL: geo/data/LICENSES.md.
 */
export const loadBelt = fetchOnce(async (): Promise<Belt> => {
  const topology = (await import('../../geo/data/belt.topo.json')).default as unknown as BeltTopology;
  return readBelt(topology);
});

/** The belt out of the topology in geo/data/belt.topo.json. */
export function readBelt(topology: BeltTopology): Belt {
  const area = feature(topology, topology.objects.belt) as Belt['area'];
  // The first of its two arcs is the outer edge.
  const edge = feature(topology, { type: 'LineString', arcs: [0] }) as Feature<LineString>;
  return {
    area,
    edge: { type: 'FeatureCollection', features: [edge] },
    kilometres: area.features[0]?.properties.kilometres ?? 0,
  };
}

/** Whether a ring goes around a place: whether a way due east from it crosses the ring an odd number of times. */
function goesAround(ring: readonly (readonly number[])[], [longitude, latitude]: Position): boolean {
  return ring.slice(1).reduce((isInside, [endX = 0, endY = 0], index) => {
    const [x = 0, y = 0] = ring[index] ?? [];
    const isLevel = y > latitude !== endY > latitude;
    return isLevel && longitude < x + ((latitude - y) / (endY - y)) * (endX - x) ? !isInside : isInside;
  }, false);
}

/** Whether a place lies in the belt. */
export function isInBelt({ area }: Belt, place: Position): boolean {
  return area.features.some(({ geometry }) => goesAround(geometry.coordinates[0] ?? [], place));
}

export type InBelt = 'inside' | 'outside' | 'uncertain';

/** Something known to lie within a radius of a place, and perhaps on which side of the line. */
export type RoughPlace = {
  readonly position: Position;
  readonly radiusKilometres: number;
  readonly side?: 'pristina' | 'belgrade';
};

/**
 * Whether something lies in the belt for all that is known of its place; `uncertain` where the circle around it reaches
 * over an edge. What is known to stand on one side of the line does not reach over that.
 */
export function placeInBelt(belt: Belt, line: Ground['line'], place: RoughPlace): InBelt {
  const { position, radiusKilometres, side } = place;
  if (side === 'pristina') return 'outside';
  const fromLine = distanceToLine(line, position);
  const isInside = isInBelt(belt, position);
  if (isInside) {
    if (fromLine + radiusKilometres >= belt.kilometres) return 'uncertain';
    return side === 'belgrade' || fromLine > radiusKilometres ? 'inside' : 'uncertain';
  }
  const isNear = fromLine <= belt.kilometres;
  // Beyond the line by the middle of its circle, on this side by what is known: it lies in the rest of the circle.
  if (isNear && side === 'belgrade' && fromLine <= radiusKilometres && radiusKilometres < belt.kilometres)
    return 'inside';
  const toEdge = isNear ? fromLine : fromLine - belt.kilometres;
  return toEdge > radiusKilometres ? 'outside' : 'uncertain';
}
