// What lies around the box, coarsely, for a map that draws back: land without any lines in it, and Türkiye whole.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import mapshaper from 'mapshaper';
import { BOX } from './box.mjs';

/** As far as a map can see that shows the eight of the regional programme, degrees. */
const REGION = [-6, 28, 48, 58];

/** Neighbouring pieces overlap by this much, so that no seam shows, degrees. */
const OVERLAP = 0.03;

/**
 * TopoJSON, object `region`: `around` (all land outside the box, dissolved) and `TR` (of Türkiye what lies outside it). Coasts
 * and the land around are Natural Earth's, Türkiye's outline is OpenStreetMap's; on a grid of about 500 m.
 */
export async function makeRegion() {
  const [west, south, east, north] = BOX;
  const hole = [west + OVERLAP, south + OVERLAP, east - OVERLAP, north - OVERLAP].join();
  const simplified = '-simplify interval=2500 keep-shapes -filter-islands min-area=400km2';
  const commands = [
    `-i land.json name=around -filter-fields -clip bbox=${REGION} -dissolve2 -erase bbox=${hole} ${simplified}`,
    '-each \'id="around"\'',
    `-i turkiye.json name=TR -filter-fields -clip land.json -erase bbox=${hole} ${simplified}`,
    '-each \'id="TR"\'',
    '-merge-layers target=around,TR force name=region -clean allow-overlaps',
    '-o target=region region.json format=topojson id-field=id quantization=8000',
  ];
  const output = await mapshaper.applyCommands(commands.join(' '), { 'land.json': land(), 'turkiye.json': turkiye() });
  return JSON.parse(output['region.json']);
}

const read = (module) => JSON.parse(readFileSync(createRequire(import.meta.url).resolve(module), 'utf8'));

function land() {
  return JSON.stringify(read('world-atlas/land-50m.json'));
}

function turkiye() {
  const { features } = read('@osm_borders/maritime_1m/borders.geo.json');
  return JSON.stringify(features.find(({ properties }) => properties.isoA2 === 'TR'));
}
