import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import { loadGround } from '../../ground/ground.ts';
import { themeNames, themes } from '../../ui/tokens.ts';
import { describeGround, opacityAt, schematicFade } from '../description.ts';
import { toStyle } from './style.ts';

const ground = await loadGround();

describe.each(themeNames)('the style in %s', (theme) => {
  const layers = describeGround(ground, themes[theme]);
  const style = toStyle(layers, themes[theme].water);
  const paint = (id: string) => style.layers.find((layer) => layer.id === id)?.paint as Record<string, unknown>;

  it('is valid', () => {
    expect(validateStyleMin(style)).toEqual([]);
  });

  it('draws in the order of the description, over the water', () => {
    expect(style.layers.map(({ id }) => id)).toEqual(['water', ...layers.map(({ id }) => id)]);
    expect(paint('water')).toEqual({ 'background-color': themes[theme].water });
    expect(Object.keys(style.sources)).toEqual(layers.map(({ id }) => id));
  });

  it('asks nobody for anything: no glyphs, no sprite, no address', () => {
    expect(style).not.toHaveProperty('glyphs');
    expect(style).not.toHaveProperty('sprite');
    const { sources, ...rest } = style;
    expect(JSON.stringify(rest)).not.toMatch(/https?:|"url"|"tiles"/);
    for (const source of Object.values(sources)) {
      expect(source).toMatchObject({ type: 'geojson', data: { type: 'FeatureCollection' } });
      expect(JSON.stringify(source)).not.toMatch(/https?:|"url"|"tiles"/);
    }
  });

  it('has the line dashed in pixels as described, and at every zoom alike', () => {
    for (const [id, width] of [
      ['line', 1.7],
      ['line-variants', 1.5],
    ] as const) {
      const dash = paint(id)['line-dasharray'] as number[];
      const described = layers.find((layer) => layer.id === id);
      expect(dash.every((length) => typeof length === 'number' && length > 0)).toBe(true);
      expect(paint(id)['line-width']).toBe(width);
      expect(described).toMatchObject({ dash: dash.map((length) => expect.closeTo(length * width, 9)) });
      expect(paint(id)['line-opacity']).toBe(1);
      expect(style.layers.find((layer) => layer.id === id)).toMatchObject({ layout: { 'line-cap': 'butt' } });
    }
    for (const layer of style.layers) {
      expect(layer).not.toHaveProperty('minzoom');
      expect(layer).not.toHaveProperty('maxzoom');
    }
  });

  it('fades the schematic layers as the still hand does, and nothing else', () => {
    for (const layer of layers) {
      const opacity = paint(layer.id)[`${layer.kind}-opacity`];
      if (!layer.fade) expect(opacity).toBe(opacityAt(layer, 8));
      else {
        const [from, to] = schematicFade;
        expect(opacity).toEqual([
          'interpolate',
          ['linear'],
          ['zoom'],
          from,
          opacityAt(layer, from),
          to,
          opacityAt(layer, to),
        ]);
      }
    }
  });
});
