import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatFault } from '../src/facts/check/documents.ts';
import { checkSeeds } from '../src/facts/check/seeds.ts';
import { readBelt } from '../src/ground/belt.ts';
import { readSiteAddress } from '../src/share/addresses.ts';
import { dataFolder } from '../src/share/data/downloads.ts';
import { writeData } from '../src/share/data/writeData.ts';
import { root } from './build.mjs';

/** Part of `npm run build`, after the pages: writes what can be taken away. `tsx scripts/write-data.ts [FOLDER]` */
async function writeDownloads(dist: string): Promise<void> {
  const { seeds, programmes, changelog, faults } = checkSeeds(process.env.SEEDS_FOLDER ?? join(root, 'seeds'));
  if (!seeds) throw new Error(faults.map((fault) => formatFault(fault)).join('\n'));
  const readGround = (file: string) => JSON.parse(readFileSync(join(root, 'geo/data', file), 'utf8'));
  const ground = { line: readGround('line.geo.json'), belt: readBelt(readGround('belt.topo.json')).area };
  const files = await writeData({ seeds, programmes, changelog, ...ground }, readSiteAddress(process.env.SITE_ADDRESS));
  const folder = join(dist, dataFolder);
  mkdirSync(folder, { recursive: true });
  for (const [file, content] of files) writeFileSync(join(folder, file), content);
  const bytes = [...files.values()].reduce((sum, content) => sum + content.byteLength, 0);
  console.log(`${files.size} downloads written: ${Math.round(bytes / 1000)} kB`);
}

try {
  await writeDownloads(process.argv[2] ?? join(root, 'dist'));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
