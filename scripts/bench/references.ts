import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer as createHttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';
import { build, createServer, type Plugin } from 'vite';
import { root } from '../build.mjs';
import { compressFolder } from '../compress.mjs';
import type * as Still from './pages/still/StillPage.tsx';

type Viewport = { readonly width: number; readonly height: number };

const configFile = join(root, 'vite.config.ts');

/** The widths of list and panel, and the heights of head and time, in the columns; of bar and sheet on a phone. */
const columns = { from: 1180, list: 332, panel: 404, time: 112 };
const phone = { bar: 52, sheet: 0.5 };

/** The box of the app's map in a window of a size. */
export function boxOfMap({ width, height }: Viewport): Still.MapBox {
  const covered = { top: 0, right: 0, bottom: 0, left: 0 };
  if (width >= columns.from) {
    const size = { width: width - columns.list - columns.panel, height: height - columns.time };
    return { left: columns.list, size, covered };
  }
  const bottom = Math.round(height * phone.sheet);
  return { left: 0, size: { width, height }, covered: { ...covered, top: phone.bar, bottom } };
}

/** Runs what needs the seeds and the ground as the build reads them. */
async function renderStill(viewport: Viewport) {
  const server = await createServer({
    configFile,
    root,
    logLevel: 'error',
    appType: 'custom',
    server: { middlewareMode: true, ws: false, watch: null },
  });
  try {
    const still = (await server.ssrLoadModule('/scripts/bench/pages/still/StillPage.tsx')) as typeof Still;
    return { html: await still.renderStillPage(boxOfMap(viewport)), six: await still.readSix() };
  } finally {
    await server.close();
  }
}

const writeSix = (six: unknown): Plugin => ({
  name: 'bench-six',
  transformIndexHtml: (html) => html.replace('id="six">', `id="six">${JSON.stringify(six)}`),
});

const buildPage = (name: 'maplibre' | 'leaflet', folder: string, six: unknown) =>
  build({
    configFile,
    root: join(import.meta.dirname, 'pages', name),
    publicDir: false,
    logLevel: 'error',
    plugins: [writeSix(six)],
    build: { outDir: join(folder, name), emptyOutDir: true },
  });

/**
 * Builds the pages that the app is measured against, from the same seeds and the same ground, into a folder:
 * `still/` (HTML and SVG alone), `maplibre/` and `leaflet/`; compressed as the site is.
 */
export async function buildReferences(folder: string, viewport: Viewport): Promise<void> {
  const { html, six } = await renderStill(viewport);
  mkdirSync(join(folder, 'still'), { recursive: true });
  writeFileSync(join(folder, 'still/index.html'), html);
  await buildPage('maplibre', folder, six);
  await buildPage('leaflet', folder, six);
  await compressFolder(folder);
}

/** Serves the references as the site is served, but without its policy, under which nothing inline would be styled. */
export function serveReferences(folder: string): Promise<{ address: string; close: () => void }> {
  const server = createHttpServer(sirv(folder, { brotli: true, gzip: true, etag: true }));
  return new Promise((keep) => {
    server.listen(0, () => {
      const { port } = server.address() as AddressInfo;
      const close = () => {
        server.close();
        server.closeAllConnections();
      };
      keep({ address: `http://localhost:${port}/`, close });
    });
  });
}
