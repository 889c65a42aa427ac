import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { cataloguesPlugin } from './scripts/vite-catalogues.ts';
import { factsPlugin } from './scripts/vite-facts.ts';
import { mapLibrePlugin } from './scripts/vite-maplibre.ts';
import { tokensPlugin } from './scripts/vite-tokens.ts';

const folder = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  base: './',
  plugins: [
    react(),
    tokensPlugin(),
    factsPlugin(process.env.SEEDS_FOLDER ?? folder('./seeds')),
    cataloguesPlugin(folder('./src/i18n/catalogues')),
    mapLibrePlugin(),
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
    environment: 'jsdom',
    setupFiles: ['test/setup.ts'],
    include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts', 'test/*.test.ts'],
    restoreMocks: true,
    testTimeout: 30_000,
    hookTimeout: 60_000,
    env: { TZ: 'America/New_York' },
  },
});
