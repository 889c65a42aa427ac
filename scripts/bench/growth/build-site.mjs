import { join } from 'node:path';
import { build } from 'vite';
import { root } from '../../build.mjs';

/** `SEEDS_FOLDER=… node build-site.mjs SITE CACHE`: the site from other seeds, with nothing kept from another build. */
const [outDir, cacheDir] = process.argv.slice(2);
await build({
  root,
  configFile: join(root, 'vite.config.ts'),
  cacheDir,
  logLevel: 'error',
  build: { outDir, emptyOutDir: true },
});
