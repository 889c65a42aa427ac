import type { FeatureCollection, LineString } from 'geojson';
import { fetchOnce } from './fetchOnce.ts';

type PatrolsProperties = {
  readonly id: string;
  /** How finely: at most 0.9 km from the line, or 0.2 km. */
  readonly detail: 'far' | 'near';
  readonly side: 'pristina' | 'belgrade';
};

/** Both courses of the Kosovo*–Serbia line, generalised: for what is drawn along it, never for the line itself. */
export type Patrols = FeatureCollection<LineString, PatrolsProperties>;

/**
 * Fetched when first asked for: about 3 kB gzipped. Made by geo/steps/patrols.mjs from the line; degrees WGS 84.
 * © OpenStreetMap contributors, ODbL: geo/data/LICENSES.md.
 */
export const loadPatrols = fetchOnce(
  async (): Promise<Patrols> => (await import('../../geo/data/patrols.geo.json')).default as unknown as Patrols,
);
