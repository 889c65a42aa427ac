// The country outlines as OpenStreetMap has them, with one line between Kosovo* and Serbia.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { BOX, planeKm } from './box.mjs';

const CORE = ['XK', 'RS'];
const VARIANT_FROM_KM = 0.15;

/** Country features of the box, and the stretch where the two outlines differ. */
export function readCountries() {
  const path = createRequire(import.meta.url).resolve('@osm_borders/maritime_1m/borders.geo.json');
  const countries = JSON.parse(readFileSync(path, 'utf8'))
    .features.map((feature) => ({
      type: 'Feature',
      properties: { id: feature.properties.isoA2, kind: kindOf(feature.properties.isoA2) },
      geometry: { type: 'MultiPolygon', coordinates: polygonsOf(feature.geometry).filter(touchesBox) },
    }))
    .filter((feature) => feature.geometry.coordinates.length > 0)
    .sort((a, b) => (a.properties.id < b.properties.id ? -1 : 1));
  const outlineOf = (id) => countries.find((country) => country.properties.id === id).geometry.coordinates[0];
  const { spliced, variant } = shareOneLine(outlineOf('XK')[0], outlineOf('RS')[0]);
  outlineOf('RS')[0] = spliced;
  return { countries, variant };
}

function kindOf(id) {
  return CORE.includes(id) ? 'core' : 'beyond';
}

function polygonsOf(geometry) {
  if (geometry.type === 'Polygon') return [geometry.coordinates];
  if (geometry.type === 'MultiPolygon') return geometry.coordinates;
  return geometry.geometries.flatMap(polygonsOf);
}

function touchesBox([ring]) {
  const [west, south, east, north] = BOX;
  const lons = ring.map((point) => point[0]);
  const lats = ring.map((point) => point[1]);
  const reaches = (values, low, high) => values.some((value) => value >= low) && values.some((value) => value <= high);
  return reaches(lons, west, east) && reaches(lats, south, north);
}

/**
 * Serbia's ring with Kosovo*'s vertices along the line. The two outlines agree to a few metres but
 * for one stretch at Kopaonik, which is returned as `variant`: both courses, west to east.
 */
function shareOneLine(kosovo, serbia) {
  const indexInSerbia = new Map(serbia.map((point, index) => [String(point), index]));
  const shared = kosovo.flatMap((point, index) => (indexInSerbia.has(String(point)) ? [index] : []));
  const stretches = shared.slice(1).map((end, position) => [shared[position], end]);
  const differing = stretches
    .map(([from, to]) => ({
      kosovo: kosovo.slice(from, to + 1),
      serbia: between(serbia, indexInSerbia.get(String(kosovo[from])), indexInSerbia.get(String(kosovo[to]))),
    }))
    .filter(({ kosovo: one, serbia: other }) => apart(one, other) > VARIANT_FROM_KM);
  if (differing.length !== 1) throw new Error(`expected one differing stretch, found ${differing.length}`);

  const line = kosovo.slice(shared[0], shared.at(-1) + 1);
  const [first, last] = [line[0], line.at(-1)].map((point) => indexInSerbia.get(String(point)));
  const rest = longer(serbia, last, first);
  const spliced = [...line, ...rest.slice(1)];
  return {
    spliced,
    variant: {
      pristina: [...differing[0].kosovo].reverse(),
      belgrade: [...differing[0].serbia].reverse(),
    },
  };
}

function walk(ring, from, to) {
  const open = ring.slice(0, -1);
  const [start, end] = [from % open.length, to % open.length];
  return start <= end ? open.slice(start, end + 1) : [...open.slice(start), ...open.slice(0, end + 1)];
}

/** The shorter way from one vertex of a ring to another. */
function between(ring, from, to) {
  const forward = walk(ring, from, to);
  const backward = walk(ring, to, from).reverse();
  return forward.length <= backward.length ? forward : backward;
}

function longer(ring, from, to) {
  const forward = walk(ring, from, to);
  const backward = walk(ring, to, from).reverse();
  return forward.length > backward.length ? forward : backward;
}

function apart(one, other) {
  return Math.max(
    ...one.map((point) => Math.min(...other.map((candidate) => planeKm(point, candidate)))),
    ...other.map((point) => Math.min(...one.map((candidate) => planeKm(point, candidate)))),
  );
}
