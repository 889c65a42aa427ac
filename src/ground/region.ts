import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { fetchOnce } from './fetchOnce.ts';

/** `around` is all land beyond the ground; `TR` is what of Türkiye lies there. */
type RegionProperties = { readonly id: 'around' | 'TR' };
type RegionTopology = Topology<{ region: GeometryCollection<RegionProperties> }>;

/** What lies around the ground, coarsely and without lines in it: for a map that draws far back. */
export type Region = FeatureCollection<Polygon | MultiPolygon, RegionProperties>;

/**
 * The region, fetched when first asked for: about 7 kB gzipped. Made by geo/steps/region.mjs; degrees WGS 84, good to
 * some 3 km. Natural Earth; Türkiye © OpenStreetMap contributors, ODbL.
 */
export const loadRegion = fetchOnce(async (): Promise<Region> => {
  const topology = (await import('../../geo/data/region.topo.json')).default as unknown as RegionTopology;
  return feature(topology, topology.objects.region) as Region;
});
