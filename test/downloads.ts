import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkSeeds } from '../src/facts/check/seeds.ts';
import { readBelt } from '../src/ground/belt.ts';
import type { DownloadFile } from '../src/share/data/downloads.ts';
import { writeData } from '../src/share/data/writeData.ts';

const root = join(import.meta.dirname, '..');

/** The real seeds, the real line and the belt, as the build reads them. */
export function readInputs() {
  const { seeds, programmes, changelog } = checkSeeds(join(root, 'seeds'));
  if (!seeds) throw new Error('the seeds are faulty');
  const line: Parameters<typeof writeData>[0]['line'] = JSON.parse(
    readFileSync(join(root, 'geo/data/line.geo.json'), 'utf8'),
  );
  const belt = readBelt(JSON.parse(readFileSync(join(root, 'geo/data/belt.topo.json'), 'utf8'))).area;
  return { seeds, programmes, changelog, line, belt };
}

/** Every download as the build writes it, and ways to read one. */
export async function writeDownloads(address: string | null = null) {
  const inputs = readInputs();
  const files = await writeData(inputs, address);
  const read = (file: DownloadFile): Uint8Array<ArrayBuffer> => {
    const content = files.get(file);
    if (!content) throw new Error(`${file} is not written`);
    return content;
  };
  const readText = (file: DownloadFile) => new TextDecoder('utf-8', { fatal: true }).decode(read(file));
  return { ...inputs, files, read, readText, readJson: (file: DownloadFile) => JSON.parse(readText(file)) };
}
