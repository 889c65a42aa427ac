import type { Position as Coordinates, MultiPolygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Ground, LandProperties } from './types.ts';

export type LandTopology = Topology<{ land: GeometryCollection<LandProperties> }>;

/** The country polygons of the topology, degrees WGS 84, on the same five decimals as the line and the edges. */
export function toLand(topology: LandTopology): Ground['land'] {
  const land = feature(topology, topology.objects.land) as Ground['land'];
  return { ...land, features: land.features.map((country) => ({ ...country, geometry: rounded(country.geometry) })) };
}

function rounded({ type, coordinates }: MultiPolygon): MultiPolygon {
  const ring = (vertices: Coordinates[]) => vertices.map((vertex) => vertex.map(toFiveDecimals));
  return { type, coordinates: coordinates.map((rings) => rings.map(ring)) };
}

/** Undoes what adding up differences leaves behind the fifth decimal. */
function toFiveDecimals(degrees: number): number {
  return Math.round(degrees * 1e5) / 1e5;
}
