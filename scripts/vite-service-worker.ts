import type { Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { themes } from '../src/ui/tokens.ts';

const icons = [192, 512].flatMap(
  (size) =>
    [
      { src: `icons/icon-${size}.png`, sizes: `${size}x${size}`, type: 'image/png', purpose: 'any' },
      { src: `icons/maskable-${size}.png`, sizes: `${size}x${size}`, type: 'image/png', purpose: 'maskable' },
    ] as const,
);

/**
 * What makes the site installable, and keeps all of it for when there is no network. The build itself writes the web
 * manifest only: the worker lists the pages, so `scripts/write-service-worker.mjs` writes it when they are all there.
 */
export function serviceWorkerPlugin(): Plugin[] {
  const plugins = VitePWA({
    registerType: 'prompt',
    injectRegister: false,
    scope: './',
    manifest: {
      name: 'Six Crossings',
      short_name: 'Six Crossings',
      description: 'The reference map of the six crossing points of the 2011 agreement on integrated management.',
      lang: 'en',
      dir: 'ltr',
      display: 'standalone',
      start_url: './',
      scope: './',
      theme_color: themes.light.panel,
      background_color: themes.light.land,
      icons,
    },
    workbox: {
      mode: 'production',
      cacheId: 'six-crossings',
      globPatterns: ['**/*.{html,js,css,json,svg,woff2}'],
      globIgnores: ['data/**', 'embed/**', 'og/**', 'oembed/**', '**/sbom*'],
      // Every page is in the cache under its own address; what is not there does not exist.
      navigateFallback: null,
      // A link's parameters are read by the page.
      ignoreURLParametersMatching: [/./],
      // The first visit is kept as it goes on; a later worker waits until it is asked for.
      clientsClaim: true,
      skipWaiting: false,
      // It would take the cache of a site that lies in a folder below this one for an old one of ours.
      cleanupOutdatedCaches: false,
      inlineWorkboxRuntime: true,
      sourcemap: false,
    },
  });
  return plugins.map((plugin) => ({
    ...plugin,
    apply: (_config, environment) => environment.mode !== 'offline' && isApplied(plugin, environment.command),
    closeBundle: undefined,
  }));
}

/** Whether a plugin of the package's own takes part in building, or in serving. */
const isApplied = ({ apply }: Plugin, command: 'build' | 'serve') => apply === undefined || apply === command;
