import type { Feature, FeatureCollection, Geometry } from 'geojson';
import type { Ground } from '../ground/ground.ts';
import { lineDash } from '../ui/lineDash.ts';
import type { Palette } from '../ui/tokens.ts';

/**
 * The map as an ordered list of layers, lowest first: the one description that both hands draw.
 * Widths and dashes in CSS pixels. `appear`: nothing up to the first zoom, fully drawn from the second; `fade`: fully
 * drawn up to the first zoom, gone at the second, and not before it has appeared.
 */
export type Layer = {
  readonly id: string;
  readonly data: FeatureCollection;
  readonly opacity?: number;
  readonly appear?: readonly [none: number, full: number];
  readonly fade?: readonly [full: number, gone: number];
} & (
  | { readonly kind: 'fill'; readonly colour: string }
  | {
      readonly kind: 'line';
      readonly colour: string;
      readonly width: number;
      readonly dash?: readonly number[];
      readonly cap?: 'butt' | 'round';
    }
);

/** Schematic features are for orientation: gone before one could take them for surveyed (design, base map). */
export const schematicFade = [9.2, 9.9] as const;

function pick(collection: FeatureCollection, matches: (feature: Feature<Geometry>) => boolean): FeatureCollection {
  return { type: 'FeatureCollection', features: collection.features.filter(matches) };
}

const has = (key: string, value: string) => (feature: Feature) => feature.properties?.[key] === value;

/** Everything of the map that is fill or line, from the ground and the colours of a theme. */
export function describeGround(ground: Ground, palette: Palette): readonly Layer[] {
  const common = pick(ground.line, has('part', 'common'));
  const variants = pick(ground.line, has('part', 'variant'));
  return [
    { id: 'beyond', kind: 'fill', data: pick(ground.land, has('kind', 'beyond')), colour: palette.beyond },
    { id: 'land', kind: 'fill', data: pick(ground.land, has('kind', 'core')), colour: palette.land },
    { id: 'lakes', kind: 'fill', data: ground.lakes, colour: palette.river, fade: schematicFade },
    {
      id: 'rivers',
      kind: 'line',
      data: ground.rivers,
      colour: palette.river,
      width: 1.5,
      cap: 'round',
      fade: schematicFade,
    },
    {
      id: 'roads',
      kind: 'line',
      data: ground.roads,
      colour: palette.road,
      width: 1.9,
      cap: 'round',
      fade: schematicFade,
    },
    { id: 'edges', kind: 'line', data: ground.edges, colour: palette.edge, width: 1 },
    { id: 'line-breath', kind: 'line', data: common, colour: palette.line, width: 8, opacity: 0.12, cap: 'round' },
    { id: 'line', kind: 'line', data: common, colour: palette.line, width: 1.7, dash: lineDash },
    { id: 'line-variants', kind: 'line', data: variants, colour: palette.line, width: 1.5, dash: [1.5, 2.6] },
  ];
}

/** How far a zoom is on the way from one to another, from 0 to 1. */
const between = (zoom: number, none: number, full: number) => Math.min(1, Math.max(0, (zoom - none) / (full - none)));

/** How strongly a layer is drawn at a zoom, from 0 to its own opacity. */
export function opacityAt(layer: Layer, zoom: number): number {
  const own = layer.opacity ?? 1;
  const [none, full] = layer.appear ?? [-2, -1];
  const [last, gone] = layer.fade ?? [98, 99];
  return own * between(zoom, none, full) * between(zoom, gone, last);
}
