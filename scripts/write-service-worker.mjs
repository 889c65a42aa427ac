import { statSync } from 'node:fs';
import { join } from 'node:path';
import { resolveConfig } from 'vite';
import { root } from './build.mjs';

/**
 * The last step of `npm run build`: writes `sw.js`, which lists every page and file that the built site keeps for when
 * there is no network. `node scripts/write-service-worker.mjs [FOLDER]`
 */
const outDir = process.argv[2] ?? join(root, 'dist');
statSync(join(outDir, 'index.html'));
const { plugins } = await resolveConfig({ root, build: { outDir } }, 'build', 'production', 'production');
/** @type {import('vite-plugin-pwa').VitePluginPWAAPI | undefined} */
const api = plugins.find(({ name }) => name === 'vite-plugin-pwa')?.api;
if (!api) throw new Error('The build knows of no service worker: vite-plugin-pwa is not among its plugins.');
await api.generateSW();
