import type { LayerSpecification, SourceSpecification, StyleSpecification } from 'maplibre-gl';
import type { Layer } from '../description.ts';

type Opacity = number | ['interpolate', ['linear'], ['zoom'], ...number[]];

function opacityOf(layer: Layer): Opacity {
  const own = layer.opacity ?? 1;
  const { appear, fade } = layer;
  if (!appear && !fade) return own;
  return [
    'interpolate',
    ['linear'],
    ['zoom'],
    ...(appear ? [appear[0], 0, appear[1], own] : []),
    ...(fade ? [fade[0], own, fade[1], 0] : []),
  ];
}

function toSpecification(layer: Layer): LayerSpecification {
  const { id } = layer;
  if (layer.kind === 'fill') {
    return { id, type: 'fill', source: id, paint: { 'fill-color': layer.colour, 'fill-opacity': opacityOf(layer) } };
  }
  const { width, dash, cap = 'butt' } = layer;
  return {
    id,
    type: 'line',
    source: id,
    layout: { 'line-cap': cap, 'line-join': 'round' },
    paint: {
      'line-color': layer.colour,
      'line-width': width,
      'line-opacity': opacityOf(layer),
      ...(dash ? { 'line-dasharray': dash.map((length) => length / width) } : {}),
    },
  };
}

/** The description as a MapLibre style: one source a layer, the order of the list, no glyphs, no sprites. */
export function toStyle(layers: readonly Layer[], water: string): StyleSpecification {
  const sources = layers.map((layer): [string, SourceSpecification] => [
    layer.id,
    { type: 'geojson', data: layer.data, tolerance: 0.2 },
  ]);
  return {
    version: 8,
    sources: Object.fromEntries(sources),
    layers: [{ id: 'water', type: 'background', paint: { 'background-color': water } }, ...layers.map(toSpecification)],
  };
}
