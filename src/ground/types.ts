import type { Feature, FeatureCollection, LineString, MultiPolygon, Point, Polygon } from 'geojson';

/** Longitude and latitude, degrees WGS 84. */
export type Position = readonly [longitude: number, latitude: number];

/** `sr` is Serbian in Cyrillic. */
export type GroundNames = { readonly en: string; readonly sq: string; readonly sr: string };

/** ISO 3166 code of a country, or XK. XK and RS name the two sides of the line and take no position on status. */
export type GroundSide = string;

/** 1 is shown first, 4 last. */
export type Rank = 1 | 2 | 3 | 4;

/** `core` are XK and RS, which are filled alike. */
export type LandProperties = { readonly id: GroundSide; readonly kind: 'core' | 'beyond' };

/** A stretch that both outlines share, or one of the two courses where they differ. */
export type LineProperties =
  | { readonly id: string; readonly part: 'common' }
  | { readonly id: string; readonly part: 'variant'; readonly side: 'pristina' | 'belgrade' };

export type EdgeProperties = {
  readonly id: string;
  readonly kind: 'edge';
  readonly countries: readonly [GroundSide, GroundSide];
};

export type WaterProperties = {
  readonly id: string;
  readonly kind: 'river' | 'lake' | 'reservoir';
  readonly rank: Rank;
  readonly names: GroundNames;
};

/** `crossing` is on the two roads that meet at a crossing, and both end on its position. */
export type RoadProperties = {
  readonly id: string;
  readonly kind: 'motorway' | 'main';
  readonly rank: Rank;
  readonly side: GroundSide;
  readonly number?: string;
  readonly crossing?: string;
};

export type PlaceProperties = {
  readonly id: string;
  readonly kind: 'capital' | 'town' | 'village';
  readonly rank: Rank;
  readonly side: GroundSide;
  readonly names: GroundNames;
};

export type MountainProperties = {
  readonly id: string;
  readonly kind: 'mountain';
  readonly rank: Rank;
  readonly names: GroundNames;
};

export type LandFeature = Feature<MultiPolygon, LandProperties>;
export type LineFeature = Feature<LineString, LineProperties>;
export type PlaceFeature = Feature<Point, PlaceProperties>;

/** A settlement as search wants it. */
export type Place = PlaceProperties & { readonly position: Position };

/** The base map. What each collection is, how good and from where: geo/README.md. */
export type Ground = {
  readonly land: FeatureCollection<MultiPolygon, LandProperties>;
  readonly line: FeatureCollection<LineString, LineProperties>;
  readonly edges: FeatureCollection<LineString, EdgeProperties>;
  readonly rivers: FeatureCollection<LineString, WaterProperties>;
  readonly lakes: FeatureCollection<Polygon, WaterProperties>;
  readonly roads: FeatureCollection<LineString, RoadProperties>;
  readonly settlements: FeatureCollection<Point, PlaceProperties>;
  readonly mountains: FeatureCollection<Point, MountainProperties>;
};
