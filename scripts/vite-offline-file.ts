import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { viteSingleFile } from 'vite-plugin-singlefile';

export const offlineFile = 'six-crossings.html';

const workerId = '\0worker-as-text';

/**
 * Makes `vite build --mode offline` write the whole site as one file that a browser opens from a disk, where a page may
 * fetch nothing: no script, no font, no worker.
 */
export function offlineFilePlugin(): Plugin[] {
  const plugins: readonly Plugin[] = [viteSingleFile() as Plugin, inlineWorker(), closeFile()];
  return plugins.map((plugin) => ({
    ...plugin,
    apply: (_config, { mode, command }) => mode === 'offline' && command === 'build',
  }));
}

/** Gives the map the text of its worker, as an address, in the place of the address of a file. */
function inlineWorker(): Plugin {
  return {
    name: 'six-crossings-inline-worker',
    enforce: 'pre',
    resolveId: (source) => (source.endsWith('maplibre-gl-worker.mjs?worker&url') ? workerId : undefined),
    load: (id) =>
      id === workerId
        ? `import source from 'maplibre-gl/dist/maplibre-gl-worker.mjs?raw';
           export default 'data:text/javascript;charset=utf-8,' + encodeURIComponent(source);`
        : undefined,
  };
}

/** Names the file, gives it its icon, forbids it every request, and refuses a build that left something outside. */
function closeFile(): Plugin {
  let publicFolder = '';
  return {
    name: 'six-crossings-offline-file',
    enforce: 'post',
    config: ({ build }) => ({
      build: { outDir: build?.outDir ?? 'dist-offline', copyPublicDir: false, manifest: false },
    }),
    configResolved({ publicDir }) {
      publicFolder = publicDir;
    },
    transformIndexHtml: (html) =>
      html.replace('href="./icon.svg"', `href="${toDataUri(readFileSync(join(publicFolder, 'icon.svg')))}"`),
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const { 'index.html': page, ...others } = bundle;
        if (page?.type !== 'asset') return this.error('There is no page.');
        const source = forbidRequests(String(page.source));
        const outside = [...Object.keys(others), ...(source.match(/ (?:src|href)="\.[^"]*"/g) ?? [])];
        if (outside.length > 0) return this.error(`Left outside the file: ${outside.join(', ')}`);
        delete bundle['index.html'];
        this.emitFile({ type: 'asset', fileName: offlineFile, source });
      },
    },
  };
}

const toDataUri = (svg: Buffer) => `data:image/svg+xml;base64,${svg.toString('base64')}`;

/** A policy under which the page's own scripts and styles run, known by their hashes, and nothing is asked of anyone. */
function forbidRequests(html: string): string {
  // A script may speak of styles; it is looked through for none.
  const withoutScripts = html.replace(/<script(?: [^>]*)?>[\s\S]*?<\/script>/g, '');
  const hashesOf = (element: string) =>
    [
      ...(element === 'script' ? html : withoutScripts).matchAll(
        new RegExp(`<${element}(?: [^>]*)?>([^]*?)</${element}>`, 'g'),
      ),
    ]
      .map(([, text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`)
      .join(' ');
  const policy = [
    "default-src 'none'",
    `script-src ${hashesOf('script')}`,
    `style-src ${hashesOf('style')}`,
    'font-src data:',
    'img-src data: blob:',
    'worker-src data:',
    // Where pages have no origin, MapLibre reads its worker before it starts it.
    'connect-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return html.replace(/<meta charset="[^"]*" ?\/?>/, (charset) =>
    [charset, `<meta http-equiv="Content-Security-Policy" content="${policy}" />`].join('\n    '),
  );
}
