// Country polygons that share their edges: clipped to box and coast, simplified arc by arc.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import mapshaper from 'mapshaper';
import { feature, quantize } from 'topojson-client';
import { BOX, GRID } from './box.mjs';
import { simplify } from './simplify.mjs';

/** The topology of the land, object `land`; `ends` are the vertices between which the outlines differ. */
export async function makeLand(countries, ends) {
  const commands = [
    '-i countries.json -filter-fields id,kind',
    `-clip bbox=${BOX.join(',')} -clip coast.json -clean gap-fill-area=3km2 -filter-islands min-area=12km2`,
    '-o land.json format=topojson no-quantization',
  ];
  const output = await mapshaper.applyCommands(commands.join(' '), {
    'countries.json': JSON.stringify({ type: 'FeatureCollection', features: countries }),
    'coast.json': JSON.stringify(coast()),
  });
  const topology = JSON.parse(output['land.json']);
  const name = Object.keys(topology.objects)[0];
  const isEnd = (point) => ends.some((end) => String(end) === String(point));
  const arcs = topology.arcs.map((arc) => simplify(arc, isEnd));
  return ontoGrid({ ...topology, objects: { land: countriesOf(topology.objects[name], arcs) }, arcs });
}

/** The source outlines reach twelve miles out to sea; this brings them back to the shore. */
function coast() {
  const path = createRequire(import.meta.url).resolve('world-atlas/land-10m.json');
  const world = JSON.parse(readFileSync(path, 'utf8'));
  return feature(world, world.objects.land);
}

function countriesOf(collection, arcs) {
  const isRing = (ring) => new Set(ring.flatMap((arc) => arcs[arc < 0 ? ~arc : arc]).map(String)).size > 2;
  const geometries = collection.geometries
    .filter((geometry) => geometry.type !== null)
    .map(({ type, arcs: parts, properties }) => {
      const polygons = (type === 'Polygon' ? [parts] : parts).map((rings) => rings.filter(isRing).map(turned));
      const kept = polygons.filter((rings) => rings.length > 0);
      return { type: 'MultiPolygon', id: properties.id, properties, arcs: kept };
    });
  return { type: 'GeometryCollection', geometries };
}

/** A ring the other way round: mapshaper makes outer ones clockwise, RFC 7946 wants them counter-clockwise. */
function turned(ring) {
  return ring.map((arc) => ~arc).reverse();
}

function ontoGrid(topology) {
  const [west, south] = BOX;
  return { ...quantize({ ...topology, bbox: BOX }, { scale: [GRID, GRID], translate: [west, south] }), bbox: BOX };
}
