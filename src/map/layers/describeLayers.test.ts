import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { loadGround } from '../../ground/ground.ts';
import { type LayerId, layerIds } from '../../state/parameters.ts';
import { layerShades, themeNames, themes } from '../../ui/tokens.ts';
import { projectToWorld } from '../camera.ts';
import { describeGround, type Layer, opacityAt } from '../description.ts';
import { toStyle } from '../gl/style.ts';
import { GroundPicture } from '../svg/GroundPicture.tsx';
import { describeLayers, patrolStroke, programmeAreas } from './describeLayers.ts';
import { loadLayerGround } from './layersOfMap.ts';

const ground = await loadGround();
const palette = themes.light;
const base = describeGround(ground, palette);
const everything = await loadLayerGround(layerIds, false);
const describeWith = async (ids: readonly LayerId[], isFar = false): Promise<readonly Layer[]> =>
  describeLayers(base, { ids, line: ground.line, ...(await loadLayerGround(ids, isFar)) }, palette);
const idsOf = (layers: readonly Layer[]) => layers.map(({ id }) => id);
const find = (layers: readonly Layer[], id: string): Layer => {
  const found = layers.find((layer) => layer.id === id);
  if (!found) throw new Error(`no layer ${id}`);
  return found;
};

describe('the map with its layers', () => {
  it('is the ground alone where none is chosen, and where one has no place on the map', async () => {
    expect(await describeWith([])).toEqual(base);
    expect(await describeWith(['kspag', 'eu-ibm-serbia'])).toEqual(base);
  });

  it.each(layerIds)('leaves the line on top, dashed as ever, with %s', async (id) => {
    const layers = await describeWith([id]);
    expect(idsOf(layers).slice(-3)).toEqual(['line-breath', 'line', 'line-variants']);
    expect(layers.slice(-3)).toEqual(base.slice(-3));
  });

  it('fetches nothing that is not asked for', async () => {
    expect(await loadLayerGround(['kspag', 'eu-ibm-serbia'], false)).toEqual({
      belt: null,
      patrols: null,
      region: null,
    });
    const { belt, patrols, region } = await loadLayerGround(['belt'], true);
    expect([belt !== null, patrols, region !== null]).toEqual([true, null, true]);
  });

  it.each(themeNames)('is a valid style in %s, in the order of the description', (theme) => {
    const layers = describeLayers(
      describeGround(ground, themes[theme]),
      { ids: layerIds, line: ground.line, ...everything },
      themes[theme],
    );
    const style = toStyle(layers, themes[theme].water);
    expect(validateStyleMin(style)).toEqual([]);
    expect(style.layers.map(({ id }) => id)).toEqual(['water', ...idsOf(layers)]);
    expect(new Set(idsOf(layers)).size).toBe(layers.length);
    const { status, ...shades } = themes[theme];
    const known = [...Object.values(shades), ...Object.values(layerShades[theme])];
    for (const { colour } of layers) expect(known).toContain(colour);
    expect(JSON.stringify(style)).not.toContain('feature-state');
  });

  it.each([5, 7.6, 8.4, 9, 10, 11.4])('is drawn alike by the still hand, at zoom %d', (zoom) => {
    const layers = describeLayers(base, { ids: layerIds, line: ground.line, ...everything }, palette);
    const picture = createElement(GroundPicture, { layers, zoom, origin: projectToWorld([21.1, 42.8], zoom) });
    const paths = [...renderToStaticMarkup(picture).matchAll(/<path [^>]*>/g)].map(([path]) => path);
    const shown = layers.filter((layer) => opacityAt(layer, zoom) > 0 && layer.data.features.length > 0);
    const colourOf = (path: string) => (/ stroke="([^"]+)"/.exec(path) ?? / fill="([^"]+)"/.exec(path))?.[1];
    expect(paths.map(colourOf)).toEqual(shown.map(({ colour }) => colour));
  });
});

describe('the belt on the map', () => {
  it('is a quiet tint and hatch under rivers, roads and the line, with an edge', async () => {
    const layers = await describeWith(['belt']);
    const ids = idsOf(layers);
    const own = ids.filter((id) => id.startsWith('belt'));
    expect(own).toEqual(['belt', 'belt-hatch-1', 'belt-hatch-2', 'belt-hatch-3', 'belt-hatch-4', 'belt-edge']);
    expect(ids.indexOf('belt')).toBe(ids.indexOf('land') + 1);
    expect(ids.indexOf('belt-edge')).toBeLessThan(ids.indexOf('lakes'));
    for (const id of own.slice(0, -1)) expect(find(layers, id).opacity).toBeLessThan(0.5);
  });

  it('keeps its strokes five to fourteen pixels apart as one zooms in', async () => {
    const layers = await describeWith(['belt']);
    for (const zoom of [7.2, 8, 8.5, 9.5, 10.4, 11]) {
      const count = layers
        .filter((layer) => layer.id.startsWith('belt-hatch') && opacityAt(layer, zoom) > 0.2)
        .reduce((sum, { data }) => sum + data.features.length, 0);
      const least = layers
        .filter(({ id }) => id === 'belt-hatch-1')
        .reduce((sum, { data }) => sum + data.features.length, 0);
      const kilometres = (2.4 * least) / count;
      const pixels = kilometres / (0.2243 * 2 ** (8 - zoom));
      expect(pixels, `at ${zoom}`).toBeGreaterThan(5);
      expect(pixels, `at ${zoom}`).toBeLessThan(14);
    }
  });
});

describe('the patrols on the map', () => {
  it('are two rows at every zoom, alike on both sides, well off the line', async () => {
    const layers = await describeWith(['kfor']);
    for (const zoom of [4.5, 7, 8.4, 10, 12, 15]) {
      const rows = layers.filter((layer) => layer.id.startsWith('patrols') && opacityAt(layer, zoom) > 0);
      expect(rows.length % 2, `at ${zoom}`).toBe(0);
      expect(rows.length).toBeGreaterThan(0);
      for (const [index, row] of rows.entries()) {
        if (row.kind !== 'line') throw new Error(`${row.id} is no line`);
        if (index % 2 === 1) {
          expect(row.colour).toBe(palette.land);
          expect(row.width).toBeGreaterThan(9);
        } else {
          expect(row).toMatchObject({ colour: layerShades.light.patrol, dash: patrolStroke.dash });
        }
      }
    }
  });
});

describe('the programme on the map', () => {
  it('has the eight in one tone and all others in another, and draws their edges alone', async () => {
    const layers = await describeWith(['iom-2009']);
    const covered = ['programme', 'land', 'region-turkiye'].flatMap((id) =>
      find(layers, id).data.features.map(({ properties }) => properties?.id),
    );
    expect([...new Set(covered)].sort()).toEqual([...programmeAreas].sort());
    for (const id of ['programme', 'land', 'region-turkiye']) expect(find(layers, id).colour).toBe(palette.land);
    for (const id of ['region', 'beyond']) expect(find(layers, id).colour).toBe(layerShades.light.outside);
    for (const { properties } of find(layers, 'edges').data.features) {
      const [one, other] = properties?.countries ?? [];
      expect(programmeAreas.includes(one) || programmeAreas.includes(other)).toBe(true);
    }
  });

  it('draws no line between Kosovo* and Serbia but the dashed one', async () => {
    for (const { properties } of find(await describeWith(['iom-2009']), 'edges').data.features) {
      expect([...(properties?.countries ?? [])].sort()).not.toEqual(['RS', 'XK']);
    }
  });

  it('is silent about it far out without the layer: land around as land beyond', async () => {
    const layers = await describeWith([], true);
    expect(idsOf(layers)).toEqual(['region', 'region-turkiye', ...idsOf(base)]);
    for (const id of ['region', 'region-turkiye']) expect(find(layers, id).colour).toBe(palette.beyond);
  });
});
