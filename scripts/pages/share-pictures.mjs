import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import sharp from 'sharp';
import { root } from '../build.mjs';

/** @typedef {{ path: string, svg: string }} Picture where it lies below the site's root, and what is on it */

const { resolve } = createRequire(import.meta.url);

/** The two families whole: the renderer joins no files of one family, and other packages cut them by script. */
const fontFiles = [
  'source-sans-3/400Regular/SourceSans3_400Regular.ttf',
  'source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf',
  'source-serif-4/400Regular/SourceSerif4_400Regular.ttf',
  'source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf',
].map((file) => resolve(`@expo-google-fonts/${file}`));

/**
 * Draws an SVG as a PNG, in the site's own fonts whatever the machine has. A palette of 128 colours, which nobody tells
 * from all of them on a map in flat ones, makes it less than half as heavy.
 * @param {string} svg
 */
export function drawPicture(svg) {
  const font = { loadSystemFonts: false, fontFiles, defaultFontFamily: 'Source Sans 3' };
  const png = new Resvg(svg, { font, textRendering: 2 }).render().asPng();
  return sharp(png).png({ palette: true, colours: 128, dither: 0 }).toBuffer();
}

/** What decides, besides the SVG, what a picture becomes. */
const makers = [import.meta.filename, join(root, 'package-lock.json')];

/**
 * Writes pictures below a folder; one that has been drawn before is taken from the cache.
 * @param {Iterable<Picture>} pictures
 * @param {{ folder: string, cache?: string }} options
 * @returns {Promise<{ drawn: number, kept: number, bytes: number }>} how many, and how large all are together
 */
export async function writeSharePictures(
  pictures,
  { folder, cache = join(root, 'node_modules/.cache/share-pictures') },
) {
  const made = createHash('sha256');
  for (const file of makers) made.update(readFileSync(file));
  mkdirSync(cache, { recursive: true });
  const sum = { drawn: 0, kept: 0, bytes: 0 };
  for (const { path, svg } of pictures) {
    const known = join(cache, `${made.copy().update(svg).digest('hex').slice(0, 24)}.png`);
    if (existsSync(known)) sum.kept += 1;
    else {
      writeFileSync(`${known}.${process.pid}`, await drawPicture(svg));
      renameSync(`${known}.${process.pid}`, known);
      sum.drawn += 1;
    }
    const target = join(folder, path);
    mkdirSync(dirname(target), { recursive: true });
    copyFileSync(known, target);
    sum.bytes += statSync(target).size;
  }
  return sum;
}
