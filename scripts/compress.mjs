import { readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { root } from './build.mjs';

/** What a server need not compress anew for every visitor. The rest (fonts, pictures) is compressed by its nature. */
const extensions = new Set(
  ['css', 'csv', 'geojson', 'html', 'js', 'json', 'mjs', 'svg', 'txt', 'wasm', 'webmanifest', 'xml'].map(
    (name) => `.${name}`,
  ),
);

/** Brotli's highest quality takes two and a half times as long, and saves a fiftieth more. */
const quality = 10;

/** @type {readonly { extension: string, compress: (content: Buffer) => Promise<Buffer> }[]} */
const encodings = [
  {
    extension: '.br',
    compress: (content) =>
      promisify(brotliCompress)(content, {
        params: {
          [constants.BROTLI_PARAM_QUALITY]: quality,
          [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
        },
      }),
  },
  { extension: '.gz', compress: (content) => promisify(gzip)(content, { level: constants.Z_BEST_COMPRESSION }) },
];

/**
 * Writes a Brotli and a gzip beside every text file of a folder, where that is lighter than the file itself, and removes
 * an older one where it is not. Files and folders with a dot in front are not served and stay as they are.
 * @param {string} folder
 * @returns {Promise<{ files: number, bytes: number, brotliBytes: number }>} how many files were compressed, from and to
 */
export async function compressFolder(folder) {
  const names = await readdir(folder, { recursive: true });
  const texts = names.filter((name) => extensions.has(extname(name)) && !/(^|[\\/])\./.test(name));
  const sum = { files: 0, bytes: 0, brotliBytes: 0 };
  await Promise.all(
    texts.map(async (name) => {
      const path = join(folder, name);
      if (!(await stat(path)).isFile()) return;
      const content = await readFile(path);
      for (const { extension, compress } of encodings) {
        const compressed = await compress(content);
        if (compressed.length >= content.length) {
          await rm(`${path}${extension}`, { force: true });
          continue;
        }
        await writeFile(`${path}${extension}`, compressed);
        if (extension !== '.br') continue;
        sum.files += 1;
        sum.bytes += content.length;
        sum.brotliBytes += compressed.length;
      }
    }),
  );
  return sum;
}

/** `node scripts/compress.mjs [folder]`: the last step of the build, since what is written after it would be missing. */
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { files, bytes, brotliBytes } = await compressFolder(process.argv[2] ?? join(root, 'dist'));
  const kilobytes = (/** @type {number} */ size) => Math.round(size / 1000);
  console.log(`${files} files precompressed: ${kilobytes(bytes)} kB, ${kilobytes(brotliBytes)} kB as Brotli`);
}
