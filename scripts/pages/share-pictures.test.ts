import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { drawPicture, writeSharePictures } from './share-pictures.mjs';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'share-pictures-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const svgOf = (content: string, size = 'width="120" height="63"') =>
  `<svg xmlns="http://www.w3.org/2000/svg" ${size}><rect width="100%" height="100%" fill="white"/>${content}</svg>`;
const letter = (text: string, family: string, weight: number) =>
  svgOf(`<text x="10" y="50" font-size="50" font-family="${family}" font-weight="${weight}">${text}</text>`);
const readPixels = async (png: Buffer) => sharp(png).greyscale().raw().toBuffer();
/** How much ink there is, from 0 to 1. */
const inkOf = async (svg: string) => {
  const pixels = await readPixels(await drawPicture(svg));
  return pixels.reduce((sum, value) => sum + (255 - value), 0) / (pixels.length * 255);
};

describe('a picture', () => {
  it('is a PNG of the size of its SVG', async () => {
    const { format, width, height } = await sharp(await drawPicture(svgOf('', 'width="1200" height="630"'))).metadata();
    expect([format, width, height]).toEqual(['png', 1200, 630]);
  });

  it.each(['Source Sans 3', 'Source Serif 4'])(
    'has the letters of all four languages in %s, in two weights',
    async (family) => {
      const none = await inkOf(letter('\u4e00', family, 400));
      for (const sign of ['m', 'č', 'ë', 'Ж', 'ђ', '*']) {
        const [regular, strong] = [await inkOf(letter(sign, family, 400)), await inkOf(letter(sign, family, 600))];
        expect(regular, sign).not.toBe(none);
        expect(strong, sign).toBeGreaterThan(regular);
      }
    },
  );

  it('has two families that differ', async () => {
    expect(await inkOf(letter('Ж', 'Source Sans 3', 400))).not.toBe(await inkOf(letter('Ж', 'Source Serif 4', 400)));
  });
});

describe('pictures', () => {
  const write = (pictures: readonly { path: string; svg: string }[]) =>
    writeSharePictures(pictures, { folder: join(folder, 'site'), cache: join(folder, 'cache') });
  const red = { path: 'og/en/a.png', svg: svgOf('<circle r="9" fill="red"/>') };
  const blue = { path: 'og/en/a.png', svg: svgOf('<circle r="9" fill="blue"/>') };
  const read = () => readFileSync(join(folder, 'site', red.path));

  it('are drawn once, and again when what is on them changes', async () => {
    expect(await write([red])).toMatchObject({ drawn: 1, kept: 0 });
    const first = read();
    expect(await write([red, { ...red, path: 'og/sq/a.png' }])).toMatchObject({
      drawn: 0,
      kept: 2,
      bytes: first.length * 2,
    });
    expect(read()).toEqual(first);
    expect(await write([blue])).toMatchObject({ drawn: 1, kept: 0 });
    expect(read()).not.toEqual(first);
    expect(await write([red])).toMatchObject({ drawn: 0, kept: 1 });
    expect(read()).toEqual(first);
  });

  it('leave nothing half written in the cache', async () => {
    await write([red]);
    expect(readdirSync(join(folder, 'cache')).filter((name) => !name.endsWith('.png'))).toEqual([]);
  });
});
