import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, type Rolldown } from 'vite';
import { root } from './build.mjs';

/** What the loader may weigh, in bytes after gzip: other people's pages carry it. */
const heaviest = 3000;
const source = join(root, 'src/embed/loader');

/** The loader as one classic script. */
async function buildLoader(): Promise<string> {
  const built = (await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: join(source, 'v1.ts'), formats: ['iife'], name: 'sixCrossings', fileName: () => 'v1.js' },
    },
  })) as readonly Rolldown.RolldownOutput[];
  const chunks = built.flatMap(({ output }) => output);
  const [loader] = chunks;
  if (chunks.length !== 1 || loader?.type !== 'chunk') throw new Error('The loader is not one script.');
  return loader.code;
}

/**
 * Part of `npm run build`, after the pages: writes the script for other people's pages (`embed/v1.js`, a path that never
 * changes), its types, and what its content hashes to. `node --import tsx scripts/write-embed.ts [FOLDER]`
 */
async function writeEmbed(dist: string): Promise<void> {
  const code = await buildLoader();
  const bytes = gzipSync(code).length;
  if (bytes > heaviest) throw new Error(`embed/v1.js weighs ${bytes} bytes after gzip; ${heaviest} are allowed.`);
  const folder = join(dist, 'embed');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'v1.js'), code);
  copyFileSync(join(source, 'publicTypes.ts'), join(folder, 'v1.d.ts'));
  const integrity = `sha384-${createHash('sha384').update(code).digest('base64')}`;
  writeFileSync(
    join(folder, 'v1.json'),
    `${JSON.stringify({ file: 'v1.js', types: 'v1.d.ts', integrity }, null, 2)}\n`,
  );
  console.log(`embed/v1.js weighs ${bytes} bytes (gzip) of the ${heaviest} that it may`);
}

try {
  await writeEmbed(process.argv[2] ?? join(root, 'dist'));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
