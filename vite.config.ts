import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { cataloguesPlugin } from './scripts/vite-catalogues.ts';
import { factsPlugin } from './scripts/vite-facts.ts';
import { fontsPlugin } from './scripts/vite-fonts.ts';
import { licencesPlugin } from './scripts/vite-licences.ts';
import { mapLibrePlugin } from './scripts/vite-maplibre.ts';
import { offlineFilePlugin } from './scripts/vite-offline-file.ts';
import { serviceWorkerPlugin } from './scripts/vite-service-worker.ts';
import { startAppPlugin } from './scripts/vite-start-app.ts';
import { tokensPlugin } from './scripts/vite-tokens.ts';

/** Tests that need a document: of components, and of functions that touch one. */
const domTests = ['test.tsx', 'dom.test.ts'];
const dom = { environment: 'jsdom', setupFiles: ['test/setup.ts'] };
/**
 * Those that put stand-ins in the place of modules: each file needs modules of its own. And one that goes back in the
 * history, where an entry that another test still writes would call that off. And one of an element, which a document
 * learns once.
 */
const apart = [
  ...domTests.map((name) => `src/map/**/*.${name}`),
  'src/app/language.dom.test.ts',
  'src/app/useWayBackFromSource.test.tsx',
  'src/embed/loader/mapElement*.dom.test.ts',
];

const folder = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  base: './',
  plugins: [
    react(),
    tokensPlugin(),
    factsPlugin(process.env.SEEDS_FOLDER ?? folder('./seeds')),
    cataloguesPlugin(folder('./src/i18n/catalogues')),
    fontsPlugin({
      catalogues: folder('./src/i18n/catalogues'),
      seeds: process.env.SEEDS_FOLDER ?? folder('./seeds'),
      ground: folder('./geo/data'),
      source: folder('./src'),
      page: folder('./index.html'),
    }),
    mapLibrePlugin(),
    licencesPlugin(folder('.')),
    serviceWorkerPlugin(),
    startAppPlugin(),
    offlineFilePlugin(),
  ],
  server: { port: Number(process.env.PORT ?? 5173) },
  worker: { format: 'es' },
  build: {
    target: 'es2022',
    manifest: true,
    chunkSizeWarningLimit: 1200,
    assetsInlineLimit: 0,
    rolldownOptions: { checks: { pluginTimings: false } },
  },
  test: {
    restoreMocks: true,
    unstubGlobals: true,
    testTimeout: 30_000,
    hookTimeout: 60_000,
    env: { TZ: 'America/New_York' },
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          name: 'logic',
          environment: 'node',
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts', 'test/*.test.ts'],
          exclude: ['src/**/*.dom.test.ts'],
          // What a worker has read once, the facts and the ground, serves all its files: half the time.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          ...dom,
          name: 'components',
          include: domTests.map((name) => `src/**/*.${name}`),
          exclude: apart,
          // One document a worker: each test cleans up after itself, and the facts are read once.
          isolate: false,
        },
      },
      { extends: true, test: { ...dom, name: 'apart', include: apart } },
    ],
  },
});
