import { inflateSync } from 'node:zlib';

export type Picture = {
  readonly width: number;
  readonly height: number;
  readonly channels: number;
  readonly pixels: Buffer;
};

const paeth = (left: number, up: number, corner: number): number => {
  const guess = left + up - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  return a <= b && a <= c ? left : b <= c ? up : corner;
};

/** What each filter of PNG takes for the value of a byte, from the bytes left of it, above it, and left of that. */
const filters: readonly ((left: number, up: number, corner: number) => number)[] = [
  () => 0,
  (left) => left,
  (_left, up) => up,
  (left, up) => (left + up) >> 1,
  paeth,
];

function* readChunks(png: Buffer): Generator<{ type: string; data: Buffer }> {
  for (let at = 8; at < png.length; at += png.readUInt32BE(at) + 12)
    yield { type: png.toString('latin1', at + 4, at + 8), data: png.subarray(at + 8, at + 8 + png.readUInt32BE(at)) };
}

/** The pixels of a PNG as Chromium writes screenshots: 8 bits a channel, RGB or RGBA, not interlaced. */
export function readPng(png: Buffer): Picture {
  const chunks = [...readChunks(png)];
  const header = chunks.find(({ type }) => type === 'IHDR')?.data ?? Buffer.alloc(13);
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const channels = header[9] === 6 ? 4 : 3;
  const packed = inflateSync(Buffer.concat(chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data)));
  const row = width * channels;
  const pixels = Buffer.alloc(row * height);
  for (let y = 0; y < height; y += 1) {
    const predict = filters[packed[y * (row + 1)] ?? 0] ?? paeth;
    for (let x = 0; x < row; x += 1) {
      const at = y * row + x;
      const left = x < channels ? 0 : (pixels[at - channels] ?? 0);
      const up = y === 0 ? 0 : (pixels[at - row] ?? 0);
      const corner = x < channels || y === 0 ? 0 : (pixels[at - row - channels] ?? 0);
      pixels[at] = ((packed[at + y + 1] ?? 0) + predict(left, up, corner)) & 255;
    }
  }
  return { width, height, channels, pixels };
}
