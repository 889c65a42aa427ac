import type { Feature, FeatureCollection } from 'geojson';
import { courseOf } from '../../ground/alongLine.ts';
import type { Belt } from '../../ground/belt.ts';
import type { Ground } from '../../ground/ground.ts';
import type { Patrols } from '../../ground/patrols.ts';
import type { Region } from '../../ground/region.ts';
import type { LayerId } from '../../state/parameters.ts';
import { type LayerShades, layerShadesOf, type Palette } from '../../ui/tokens.ts';
import type { Layer } from '../description.ts';
import { hatchArea } from './hatch.ts';

/** What the layers need besides the ground: null as long as nothing that is shown asks for it. */
export type LayerGround = {
  readonly belt: Belt | null;
  readonly patrols: Patrols | null;
  readonly region: Region | null;
};

/** The eight that the regional programme of 2009 covered. */
export const programmeAreas = ['AL', 'BA', 'HR', 'XK', 'ME', 'MK', 'RS', 'TR'] as const;

const isOfProgramme = (id: string): boolean => (programmeAreas as readonly string[]).includes(id);

const collect = (features: readonly Feature[]): FeatureCollection => ({
  type: 'FeatureCollection',
  features: [...features],
});

/** How far apart the closest strokes of the hatch are, km; further out fewer of them are drawn. */
const hatchKilometres = 0.3;

/** From which zoom on which strokes are drawn, so that they stay six to twelve pixels apart. */
const hatchStages = [
  { among: 8, first: 0, appear: undefined },
  { among: 8, first: 4, appear: [7.8, 8.3] },
  { among: 4, first: 2, appear: [8.8, 9.3] },
  { among: 2, first: 1, appear: [9.8, 10.3] },
] as const;

/** The belt: a tint, a quiet hatch, its outer edge. */
function describeBelt({ area, edge }: Belt, colour: string): readonly Layer[] {
  const strokes = hatchStages.map(
    ({ appear, ...stage }, index): Layer => ({
      id: `belt-hatch-${index + 1}`,
      kind: 'line',
      data: hatchArea(area, hatchKilometres, stage),
      colour,
      width: 0.9,
      opacity: 0.4,
      ...(appear ? { appear } : {}),
    }),
  );
  return [
    { id: 'belt', kind: 'fill', data: area, colour, opacity: 0.08 },
    ...strokes,
    { id: 'belt-edge', kind: 'line', data: edge, colour, width: 1.1, opacity: 0.9 },
  ];
}

/** How strong the strokes of the patrols are, in pixels. */
export const patrolStroke = { width: 1.4, dash: [9, 6] } as const;

/**
 * The patrols by zoom: how far apart the two rows are drawn, in pixels, and along which course: one near enough to the
 * line that no row can lie over it.
 */
const patrolStages = [
  { id: 'patrols-farthest', detail: 'far', spread: 13, fade: [7.5, 7.8] },
  { id: 'patrols-far', detail: 'far', spread: 18, appear: [7.5, 7.8], fade: [8.8, 9.2] },
  { id: 'patrols-near', detail: 'near', spread: 18, appear: [8.8, 9.2], fade: [10.6, 11] },
  { id: 'patrols-along', detail: null, spread: 18, appear: [10.6, 11] },
] as const;

/**
 * The patrols: a broad dashed line and, over it, a narrower one of the colour of the land, which leaves a row of strokes
 * on either side of the line, each beside its like: synchronised, and schematic at any zoom.
 */
function describePatrols(line: Ground['line'], patrols: Patrols, palette: Palette, colour: string): readonly Layer[] {
  const { width, dash } = patrolStroke;
  const along = [courseOf(line, 'pristina'), courseOf(line, 'belgrade')];
  return patrolStages.flatMap(({ id, detail, spread, ...zooms }): Layer[] => {
    const courses = detail ? patrols.features.filter(({ properties }) => properties.detail === detail) : along;
    const drawn = { ...zooms, kind: 'line', data: collect(courses) } as const;
    return [
      { ...drawn, id, colour, width: spread, dash },
      { ...drawn, id: `${id}-between`, colour: palette.land, width: spread - 2 * width },
    ];
  });
}

const schematic: ReadonlySet<string> = new Set(['lakes', 'rivers', 'roads']);

/** Drawn back to the eight, rivers and roads of one corner of it would say nothing. */
const schematicAppear = [6, 6.6] as const;

/** The eight as light as the core before the others; of the edges those that are theirs. */
function drawProgramme(layer: Layer, shades: LayerShades, palette: Palette): readonly Layer[] {
  const { features } = layer.data;
  if (layer.id === 'beyond') {
    const covered = features.filter(({ properties }) => isOfProgramme(properties?.id));
    // Türkiye goes on beyond the ground: with what is not covered under it, the seam would show.
    const others = features.filter(({ properties }) => properties?.id !== 'TR');
    return [
      { ...layer, data: collect(others), colour: shades.outside } as Layer,
      { id: 'programme', kind: 'fill', data: collect(covered), colour: palette.land },
    ];
  }
  if (schematic.has(layer.id)) return [{ ...layer, appear: schematicAppear }];
  if (layer.id !== 'edges') return [layer];
  const theirs = features.filter(({ properties }) => properties?.countries.some(isOfProgramme));
  return [{ ...layer, data: collect(theirs), colour: shades.programmeEdge } as Layer];
}

/** Land around the ground, for a map that draws back. */
function describeRegion(region: Region, colours: { around: string; turkiye: string }): readonly Layer[] {
  const part = (id: 'around' | 'TR') => collect(region.features.filter(({ properties }) => properties.id === id));
  return [
    { id: 'region', kind: 'fill', data: part('around'), colour: colours.around },
    { id: 'region-turkiye', kind: 'fill', data: part('TR'), colour: colours.turkiye },
  ];
}

/**
 * The map with its layers: those of the ground, and among them what the chosen ones add, lowest first. The belt lies
 * over the land and under rivers and roads, the patrols under the belt; nothing lies over the line.
 */
export function describeLayers(
  ground: readonly Layer[],
  {
    ids,
    line,
    belt,
    patrols,
    region,
  }: LayerGround & { readonly ids: readonly LayerId[]; readonly line: Ground['line'] },
  palette: Palette,
): readonly Layer[] {
  const shades = layerShadesOf(palette);
  const isProgramme = ids.includes('iom-2009');
  const colours = isProgramme
    ? { around: shades.outside, turkiye: palette.land }
    : { around: palette.beyond, turkiye: palette.beyond };
  const overLand = [
    ...(ids.includes('kfor') && patrols ? describePatrols(line, patrols, palette, shades.patrol) : []),
    ...(ids.includes('belt') && belt ? describeBelt(belt, shades.belt) : []),
  ];
  return [
    ...(region ? describeRegion(region, colours) : []),
    ...ground.flatMap((layer) => [
      ...(isProgramme ? drawProgramme(layer, shades, palette) : [layer]),
      ...(layer.id === 'land' ? overLand : []),
    ]),
  ];
}
