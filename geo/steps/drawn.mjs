// The hand tables, and what is made of them: rivers, lakes, roads.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { smoothLine, smoothRing } from './curve.mjs';
import { areaFeature, collection, lineFeature } from './features.mjs';

const DRAWN = new URL('../drawn/', import.meta.url);
const KM_PER_DEGREE = 111.2;

/** The rows of drawn/<name>.yaml, or of all files in drawn/<name>/. */
export function readTable(name) {
  const rows = filesOf(name).flatMap((file) => parse(readFileSync(new URL(file, DRAWN), 'utf8')));
  const ids = rows.map((row) => row.id);
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice) throw new Error(`drawn/${name} has two rows with the id ${twice}`);
  return rows;
}

function filesOf(name) {
  if (existsSync(new URL(`${name}.yaml`, DRAWN))) return [`${name}.yaml`];
  const files = readdirSync(new URL(name, DRAWN)).sort();
  return files.map((file) => `${name}/${file}`);
}

export function makeRivers() {
  return collection(
    readTable('rivers').map(({ id, rank, names, nodes }) =>
      lineFeature(id, smoothLine(nodes), { kind: 'river', rank, names }),
    ),
  );
}

export function makeLakes() {
  return collection(
    readTable('lakes').map(({ id, rank, kind, names, axis }) => areaFeature(id, shoreOf(axis), { kind, rank, names })),
  );
}

/** @param positions the places that a road's nodes may name, id → [lon, lat] */
export function makeRoads(positions) {
  return collection(
    readTable('roads').map(({ id, nodes, ...properties }) => {
      const places = nodes.map((node) => (Array.isArray(node) ? node : positions.get(node)));
      const missing = nodes.find((_, index) => !places[index]);
      if (missing) throw new Error(`drawn/roads: ${id} passes ${missing}, which drawn/settlements does not have`);
      return lineFeature(id, smoothLine(places), properties);
    }),
  );
}

/** The ring along the left shore and back along the right. */
function shoreOf(axis) {
  const left = axis.map((node, index) => aside(axis, index, node[2]));
  const right = axis.map((node, index) => aside(axis, index, -node[3]));
  return smoothRing([...left, ...right.reverse()]);
}

/** A node of the axis moved square to it, km to the left. */
function aside(axis, index, km) {
  const [lon, lat] = axis[index];
  const [before, after] = [axis[Math.max(index - 1, 0)], axis[Math.min(index + 1, axis.length - 1)]];
  const scale = Math.cos((lat * Math.PI) / 180);
  const [east, north] = [(after[0] - before[0]) * scale, after[1] - before[1]];
  const length = Math.hypot(east, north) * KM_PER_DEGREE;
  return [lon - (north * km) / length / scale, lat + (east * km) / length];
}
