import { describe, expect, it } from 'vitest';
import { loadGround } from '../ground/ground.ts';
import { themes } from '../ui/tokens.ts';
import { describeGround, opacityAt } from './description.ts';
import { detailZoom } from './details.ts';
import { type LegendEntry, legendAt, legendEntries } from './legendEntries.ts';

const idsAt = (zoom: number) => legendAt(zoom).map(({ id }) => id);
const always = ['closed', 'selected', 'line', 'variant', 'edge', 'town'];

describe('the entries of the legend', () => {
  it.each<[number, readonly string[]]>([
    [5.5, ['road', 'river']],
    [9.2, ['road', 'river']],
    [9.89, ['road', 'river']],
    [9.9, []],
    [detailZoom - 0.01, []],
    [detailZoom, ['radius']],
    [15, ['radius']],
  ])('at zoom %d are those of every zoom, and %j', (zoom, more) => {
    expect([...idsAt(zoom)].sort()).toEqual([...always, ...more].sort());
  });

  it('explain what is drawn, and nothing that is not', async () => {
    const layers = describeGround(await loadGround(), themes.light);
    const explained: Readonly<Record<string, LegendEntry['id']>> = {
      lakes: 'river',
      rivers: 'river',
      roads: 'road',
      edges: 'edge',
      line: 'line',
      'line-variants': 'variant',
    };
    for (const zoom of [5.5, 8, 9.5, 9.95, 12]) {
      for (const layer of layers) {
        const entry = explained[layer.id];
        if (entry) expect(idsAt(zoom).includes(entry), `${layer.id} at ${zoom}`).toBe(opacityAt(layer, zoom) > 0);
      }
    }
  });

  it('have each an id and a message of their own', () => {
    expect(new Set(legendEntries.map(({ id }) => id)).size).toBe(legendEntries.length);
    expect(new Set(legendEntries.map(({ message }) => message)).size).toBe(legendEntries.length);
  });
});
