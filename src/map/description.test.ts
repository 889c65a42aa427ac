import { describe, expect, it } from 'vitest';
import { loadGround } from '../ground/ground.ts';
import { segmentsOf } from '../ground/segments.ts';
import { themeNames, themes } from '../ui/tokens.ts';
import { describeGround, type Layer, opacityAt, schematicFade } from './description.ts';

const ground = await loadGround();
const layers = describeGround(ground, themes.light);
const layer = (id: string): Layer => {
  const found = layers.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`no layer ${id}`);
  return found;
};
const lineLayer = (id: string) => {
  const found = layer(id);
  if (found.kind !== 'line') throw new Error(`${id} is no line`);
  return found;
};
const segments = (of: Layer) =>
  new Set(
    of.data.features.flatMap(({ geometry }) =>
      geometry.type === 'LineString' ? segmentsOf(geometry.coordinates) : [],
    ),
  );

describe('the description of the map', () => {
  it('is a list in the order in which it is drawn, the line on top', () => {
    expect(layers.map(({ id }) => id)).toEqual([
      'beyond',
      'land',
      'lakes',
      'rivers',
      'roads',
      'edges',
      'line-breath',
      'line',
      'line-variants',
    ]);
  });

  it('draws the whole line dashed, the same at every zoom, with gaps that one sees', () => {
    const { dash = [], fade, opacity, data, colour } = lineLayer('line');
    expect(dash).toHaveLength(2);
    expect(Math.min(...dash)).toBeGreaterThan(3);
    expect([fade, opacity, colour]).toEqual([undefined, undefined, themes.light.line]);
    expect(data.features.map(({ properties }) => properties?.part)).toEqual(['common', 'common']);
  });

  it('draws both courses where the outlines differ, alike and dotted', () => {
    const { dash = [], data } = lineLayer('line-variants');
    expect(data.features.map(({ properties }) => properties?.side).sort()).toEqual(['belgrade', 'pristina']);
    expect(dash[0]).toBeLessThan(2);
    expect(
      layers.filter(({ data: { features } }) => features.some(({ properties }) => properties?.part === 'variant')),
    ).toEqual([layer('line-variants')]);
  });

  it('lays nothing solid along the line but a breath, at an eighth of its strength', () => {
    const along = new Set([...segments(layer('line')), ...segments(layer('line-variants'))]);
    expect(along.size).toBeGreaterThan(1500);
    const onLine = layers.filter((other) => [...segments(other)].some((segment) => along.has(segment)));
    expect(onLine.map(({ id }) => id)).toEqual(['line-breath', 'line', 'line-variants']);
    expect(layer('line-breath').opacity).toBeLessThan(0.15);
    for (const { properties } of layer('edges').data.features) {
      expect([...(properties?.countries ?? [])].sort()).not.toEqual(['RS', 'XK']);
    }
  });

  it('fills both sides of the line alike, in one layer, and all others in another', () => {
    const ids = (id: string) => layer(id).data.features.map(({ properties }) => properties?.id);
    expect(ids('land').sort()).toEqual(['RS', 'XK']);
    expect(ids('beyond')).not.toContain('XK');
    expect(ids('beyond').length + 2).toBe(ground.land.features.length);
  });

  it('shows every feature of the ground that is no point', () => {
    const count = (id: string) => layer(id).data.features.length;
    expect([count('lakes'), count('rivers'), count('roads'), count('edges')]).toEqual(
      [ground.lakes, ground.rivers, ground.roads, ground.edges].map(({ features }) => features.length),
    );
    expect(count('line') + count('line-variants')).toBe(ground.line.features.length);
  });

  it.each(['lakes', 'rivers', 'roads'])('has %s drawn far out and gone before zoom 10: they are schematic', (id) => {
    expect(opacityAt(layer(id), 5.5)).toBe(1);
    expect(opacityAt(layer(id), schematicFade[0])).toBe(1);
    expect(opacityAt(layer(id), (schematicFade[0] + schematicFade[1]) / 2)).toBeCloseTo(0.5, 6);
    for (const zoom of [schematicFade[1], 10, 15]) expect(opacityAt(layer(id), zoom)).toBe(0);
  });

  it.each(['beyond', 'land', 'edges', 'line', 'line-breath', 'line-variants'])('has %s at every zoom', (id) => {
    for (const zoom of [5.5, 9.5, 10, 15]) expect(opacityAt(layer(id), zoom)).toBe(layer(id).opacity ?? 1);
  });

  it.each(themeNames)('takes every colour of %s from the tokens', (theme) => {
    const { status, ...shades } = themes[theme];
    for (const { colour } of describeGround(ground, themes[theme])) expect(Object.values(shades)).toContain(colour);
  });
});
