// Every file of geo/data, as text. The same packages and tables give the same bytes.

import { makeBelt } from './belt.mjs';
import { readCountries } from './countries.mjs';
import { makeLakes, makeRivers, makeRoads } from './drawn.mjs';
import { textOf } from './features.mjs';
import { makeLand } from './land.mjs';
import { makeEdges, makeLine } from './lines.mjs';
import { makePatrols } from './patrols.mjs';
import { makeMountains, makeSettlements, positionsOf } from './places.mjs';
import { makeRegion } from './region.mjs';

/** File name → text. */
export async function makeAll() {
  const { countries, variant } = readCountries();
  const land = await makeLand(countries, [variant.pristina[0], variant.pristina.at(-1)]);
  const line = makeLine(land, variant);
  const settlements = makeSettlements();
  return new Map([
    ['land.topo.json', `${JSON.stringify(land)}\n`],
    ['line.geo.json', textOf(line)],
    ['belt.topo.json', `${JSON.stringify(makeBelt(land, line))}\n`],
    ['patrols.geo.json', textOf(makePatrols(line))],
    ['region.topo.json', `${JSON.stringify(await makeRegion())}\n`],
    ['edges.geo.json', textOf(makeEdges(land))],
    ['rivers.geo.json', textOf(makeRivers())],
    ['lakes.geo.json', textOf(makeLakes())],
    ['roads.geo.json', textOf(makeRoads(positionsOf(settlements)))],
    ['settlements.geo.json', textOf(settlements)],
    ['mountains.geo.json', textOf(makeMountains())],
  ]);
}
