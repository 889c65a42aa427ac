// The ground safety zone of the agreement of Kumanovo (9 June 1999): five kilometres from the line, on Serbia's side.

import { buffer } from '@turf/buffer';
import { intersect } from '@turf/intersect';
import { feature, quantize } from 'topojson-client';
import { BOX, GRID, round5 } from './box.mjs';
import { simplify } from './simplify.mjs';

/** How far the zone reaches from the line, km on a sphere of the Earth's mean radius. */
const BELT_KM = 5;

/** Vertices of a quarter circle: what the chords cut off (6 m) stays far below a hundredth of the distance. */
const STEPS = 16;

/** How far simplifying may move the outer edge, km. */
const TOLERANCE_KM = 0.015;

/**
 * The topology of the belt, object `belt`: an arc for its outer edge, and one that it shares with Serbia's outline,
 * vertex for vertex. Measured from whichever course of the line is nearer; where the outlines differ, at Kopaonik, the
 * ground between them is left out. Where the line ends, the outline of Serbia cuts it off.
 */
export function makeBelt(land, line) {
  const serbia = outlineOf(land, 'RS');
  const paths = line.features.map(({ geometry }) => geometry.coordinates);
  const course = { type: 'Feature', properties: {}, geometry: { type: 'MultiLineString', coordinates: paths } };
  const around = buffer(course, BELT_KM, { units: 'kilometers', steps: STEPS });
  const { geometry } = intersect({ type: 'FeatureCollection', features: [around, serbia] });
  if (geometry.type !== 'Polygon' || geometry.coordinates.length !== 1) throw new Error('the belt is not in one piece');
  const [outer, inner] = splitRing(geometry.coordinates[0], new Set(serbia.geometry.coordinates.flat(2).map(String)));
  const belt = { type: 'Polygon', id: 'belt', properties: { id: 'belt', kilometres: BELT_KM }, arcs: [[0, 1]] };
  const objects = { belt: { type: 'GeometryCollection', geometries: [belt] } };
  const arcs = [
    simplify(
      outer,
      () => false,
      () => TOLERANCE_KM,
    ),
    inner,
  ];
  const [west, south] = BOX;
  const transform = { scale: [GRID, GRID], translate: [west, south] };
  return quantize({ type: 'Topology', bbox: boxOf(outer.concat(inner)), objects, arcs }, transform);
}

function outlineOf(land, id) {
  const country = feature(land, land.objects.land).features.find((candidate) => candidate.id === id);
  const coordinates = country.geometry.coordinates.map((rings) => rings.map((ring) => ring.map(rounded)));
  return { ...country, geometry: { ...country.geometry, coordinates } };
}

/** The ring in two runs, counter-clockwise as it is: off the outline with its ends on it, and along the outline. */
function splitRing(ring, outline) {
  const open = ring.slice(0, -1).map(rounded);
  const isOuter = open.map((point) => !outline.has(String(point)));
  const start = isOuter.findIndex((outer, index) => outer && !isOuter.at(index - 1));
  const turned = [...open.slice(start), ...open.slice(0, start)];
  const length = turned.findIndex((point) => outline.has(String(point)));
  const outer = turned.slice(0, length);
  const inner = [outer.at(-1), ...turned.slice(length), outer[0]];
  if (inner.slice(1, -1).some((point) => !outline.has(String(point)))) throw new Error('the belt leaves the line');
  return [outer, inner];
}

function boxOf(points) {
  const [lons, lats] = [0, 1].map((axis) => points.map((point) => point[axis]));
  return [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)];
}

const rounded = (point) => point.map(round5);
