import { type LandTopology, toLand } from './land.ts';
import type { Ground, Place, Position } from './types.ts';

export type * from './types.ts';

/**
 * JSON as the type that geo/make.mjs makes it; ground.test.ts holds it to that. The compiler's own
 * reading of a JSON file knows no literal types.
 */
function made<Shape>(json: { readonly default: unknown }): Shape {
  return json.default as Shape;
}

let ground: Promise<Ground> | undefined;
let places: Promise<readonly Place[]> | undefined;
let loaded: { readonly ground: Ground; readonly places: readonly Place[] } | null = null;

/**
 * The base map, fetched when first asked for: about 145 kB gzipped.
 * Coordinates in degrees WGS 84, longitude first. Sources and licences: geo/data/LICENSES.md.
 */
export function loadGround(): Promise<Ground> {
  ground ??= readGround().catch((error: unknown) => {
    ground = undefined;
    throw error;
  });
  return ground;
}

/** The ground where it has come already, so that what is shown once more need not wait for it; else null. */
export const readLoadedGround = (): Ground | null => loaded?.ground ?? null;

/** As `readLoadedGround`, the settlements alone. */
export const readLoadedPlaces = (): readonly Place[] | null => loaded?.places ?? null;

/** Has everything fetched anew, as on a first visit; for tests. */
export function forgetGround(): void {
  ground = undefined;
  places = undefined;
  loaded = null;
}

/** The settlements alone, for search: about 4 kB gzipped. Larger places first. Source: GeoNames, and our hand. */
export function loadPlaces(): Promise<readonly Place[]> {
  places ??= readPlaces().catch((error: unknown) => {
    places = undefined;
    throw error;
  });
  return places;
}

/** The settlements of a ground as search and distances want them. */
export function placesOf(settlements: Ground['settlements']): readonly Place[] {
  return settlements.features.map(({ properties, geometry }) => ({
    ...properties,
    position: toPosition(geometry.coordinates),
  }));
}

async function readGround(): Promise<Ground> {
  const [land, line, edges, rivers, lakes, roads, settlements, mountains] = await Promise.all([
    import('../../geo/data/land.topo.json'),
    import('../../geo/data/line.geo.json'),
    import('../../geo/data/edges.geo.json'),
    import('../../geo/data/rivers.geo.json'),
    import('../../geo/data/lakes.geo.json'),
    import('../../geo/data/roads.geo.json'),
    import('../../geo/data/settlements.geo.json'),
    import('../../geo/data/mountains.geo.json'),
  ]);
  const ground: Ground = {
    land: toLand(made<LandTopology>(land)),
    line: made<Ground['line']>(line),
    edges: made<Ground['edges']>(edges),
    rivers: made<Ground['rivers']>(rivers),
    lakes: made<Ground['lakes']>(lakes),
    roads: made<Ground['roads']>(roads),
    settlements: made<Ground['settlements']>(settlements),
    mountains: made<Ground['mountains']>(mountains),
  };
  loaded = { ground, places: placesOf(ground.settlements) };
  return ground;
}

async function readPlaces(): Promise<readonly Place[]> {
  return placesOf(made<Ground['settlements']>(await import('../../geo/data/settlements.geo.json')));
}

function toPosition([longitude = 0, latitude = 0]: readonly number[]): Position {
  return [longitude, latitude];
}
