// From a few nodes to a line that looks drawn: centripetal Catmull-Rom, through every node.

import { planeKm } from './box.mjs';
import { simplify } from './simplify.mjs';

const STEP_KM = 0.1;
const TOLERANCE_KM = 0.005;

/** A smooth path through all nodes; nodes may carry further numbers, which are smoothed as well. */
function smooth(nodes, closed = false) {
  const at = (index) =>
    closed ? nodes[(index + nodes.length) % nodes.length] : (nodes[index] ?? beyond(nodes, index));
  const spans = closed ? nodes.length : nodes.length - 1;
  const path = Array.from({ length: spans }, (_, index) =>
    span(at(index - 1), at(index), at(index + 1), at(index + 2)),
  ).flat();
  return closed ? path : [...path, nodes.at(-1)];
}

/** The same with the vertices dropped that nobody sees; the nodes themselves stay. */
export function smoothLine(nodes) {
  const isNode = new Set(nodes.map(String));
  return thinOut(smooth(nodes), (point) => isNode.has(String(point)));
}

/** A ring through all nodes, without its closing vertex. */
export function smoothRing(nodes) {
  return thinOut(smooth(nodes, true));
}

function thinOut(path, mustStay) {
  return simplify(path, mustStay, () => TOLERANCE_KM);
}

/** A node mirrored beyond an open end, so that the curve leaves the end straight. */
function beyond(nodes, index) {
  const [end, next] = index < 0 ? [nodes[0], nodes[1]] : [nodes.at(-1), nodes.at(-2)];
  return end.map((value, axis) => 2 * value - next[axis]);
}

function span(before, from, to, after) {
  const gaps = [planeKm(before, from), planeKm(from, to), planeKm(to, after)];
  const [one, two, three] = gaps.map((km) => Math.sqrt(Math.max(km, 1e-6)));
  const knots = [0, one, one + two, one + two + three];
  const pieces = Math.max(2, Math.ceil(planeKm(from, to) / STEP_KM));
  return Array.from({ length: pieces }, (_, piece) =>
    piece === 0 ? from : pointAt([before, from, to, after], knots, knots[1] + ((knots[2] - knots[1]) * piece) / pieces),
  );
}

/** Barry and Goldman's pyramid: three rounds of mixing neighbours. */
function pointAt(points, knots, time) {
  let level = points;
  for (let reach = 1; reach <= 3; reach += 1) {
    level = level.slice(1).map((right, index) => {
      const [start, end] = reach === 3 ? [knots[1], knots[2]] : [knots[index], knots[index + reach]];
      const share = (time - start) / (end - start);
      return right.map((value, axis) => level[index][axis] * (1 - share) + value * share);
    });
  }
  return level[0];
}
