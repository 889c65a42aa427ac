// The Kosovo*–Serbia line, and every other country edge of the box.

import { mesh } from 'topojson-client';
import { planeKm, round5 } from './box.mjs';
import { collection, lineFeature } from './features.mjs';
import { simplify } from './simplify.mjs';

const PAIR = ['RS', 'XK'];

/** Edges that are not drawn: the Danube's banks between Croatia and Serbia are not agreed. */
const NOT_DRAWN = ['HR,RS'];

/** Shorter edges are crumbs of the coarse outlines, km. */
const SHORTEST_KM = 3;

/** The line from west to east: common, then both courses where the outlines differ, then common. */
export function makeLine(topology, variant) {
  const [kosovoCourse] = pathsBetween(topology, (one, other) => isPair(one, other));
  const path = kosovoCourse[0][0] < kosovoCourse.at(-1)[0] ? kosovoCourse : [...kosovoCourse].reverse();
  const from = nearestIndex(path, variant.pristina[0]);
  const to = nearestIndex(path, variant.pristina.at(-1));
  const belgrade = [path[from], ...simplify(variant.belgrade).slice(1, -1), path[to]];
  return collection([
    lineFeature('line-west', path.slice(0, from + 1), { part: 'common' }),
    lineFeature('line-kopaonik-pristina', path.slice(from, to + 1), { part: 'variant', side: 'pristina' }),
    lineFeature('line-kopaonik-belgrade', belgrade, { part: 'variant', side: 'belgrade' }),
    lineFeature('line-east', path.slice(to), { part: 'common' }),
  ]);
}

/** Edges of two countries each; coasts, the box's frame and the Kosovo*–Serbia line are not among them. */
export function makeEdges(topology) {
  const ids = topology.objects.land.geometries.map((geometry) => geometry.id).sort();
  const pairs = ids.flatMap((one, index) => ids.slice(index + 1).map((other) => [one, other]));
  return collection(
    pairs
      .filter((pair) => String(pair) !== String(PAIR) && !NOT_DRAWN.includes(String(pair)))
      .flatMap(([one, other]) => {
        const paths = pathsBetween(topology, (a, b) => [a.id, b.id].sort().join() === `${one},${other}`).filter(
          (path) => lengthOf(path) > SHORTEST_KM,
        );
        return paths.map((path, index) =>
          lineFeature(['edge', one, other, ...(index ? [index + 1] : [])].join('-').toLowerCase(), path, {
            kind: 'edge',
            countries: [one, other],
          }),
        );
      }),
  );
}

function lengthOf(path) {
  return path.slice(1).reduce((sum, point, index) => sum + planeKm(path[index], point), 0);
}

function isPair(one, other) {
  return [one.id, other.id].sort().join() === PAIR.join();
}

function pathsBetween(topology, chosen) {
  const lines = mesh(topology, topology.objects.land, (a, b) => a !== b && chosen(a, b)).coordinates;
  return lines.map((path) => path.map((point) => point.map(round5)));
}

function nearestIndex(path, target) {
  const distances = path.map((point) => planeKm(point, target));
  return distances.indexOf(Math.min(...distances));
}
