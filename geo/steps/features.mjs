// GeoJSON as RFC 7946 wants it, and as one can read it: a feature a line, five decimals, a bbox.

import { round5 } from './box.mjs';

export function lineFeature(id, path, properties) {
  const coordinates = path
    .map((point) => point.map(round5))
    .filter((point, index, all) => index === 0 || String(point) !== String(all[index - 1]));
  return { type: 'Feature', id, properties: { id, ...properties }, geometry: { type: 'LineString', coordinates } };
}

export function pointFeature(id, position, properties) {
  return {
    type: 'Feature',
    id,
    properties: { id, ...properties },
    geometry: { type: 'Point', coordinates: position.map(round5) },
  };
}

/** A polygon of one ring, which is closed and turned counter-clockwise if it was not. */
export function areaFeature(id, ring, properties) {
  const rounded = ring.map((point) => point.map(round5));
  const turned = signedArea(rounded) > 0 ? rounded : rounded.reverse();
  const coordinates = [[...turned, turned[0]]];
  return { type: 'Feature', id, properties: { id, ...properties }, geometry: { type: 'Polygon', coordinates } };
}

export function collection(features) {
  const points = features.flatMap(({ geometry }) => pointsOf(geometry));
  const [lons, lats] = [0, 1].map((axis) => points.map((point) => point[axis]));
  const bbox = [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)];
  return { type: 'FeatureCollection', bbox, features };
}

/** The text of a collection: one feature a line, so that a change can be read in a diff. */
export function textOf({ type, bbox, features }) {
  const lines = features.map((feature) => JSON.stringify(feature)).join(',\n');
  return `{"type":"${type}","bbox":${JSON.stringify(bbox)},"features":[\n${lines}\n]}\n`;
}

function pointsOf({ type, coordinates }) {
  if (type === 'Point') return [coordinates];
  return type === 'LineString' ? coordinates : coordinates.flat();
}

function signedArea(ring) {
  return ring.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length];
    return sum + x * nextY - nextX * y;
  }, 0);
}
