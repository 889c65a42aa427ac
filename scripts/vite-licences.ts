import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { writeThemeSheet } from '../src/ui/tokens.ts';
import { writeLicencesPage } from './licences/page.ts';
import { listShippedPackages } from './licences/shipped-packages.mjs';

const bundledPackages = '.vite/licences.json';

/**
 * Adds `licences/index.html` to the site: its own licences and those of the packages it is built from; and, where only
 * the build looks, the list of packages that Vite found in the bundle.
 */
export function licencesPlugin(root: string): Plugin {
  return {
    name: 'six-crossings-licences',
    // The site as one file has nothing beside it.
    apply: (_config, { command, mode }) => command === 'build' && mode !== 'offline',
    config: () => ({ build: { license: { fileName: bundledPackages } } }),
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const list = bundle[bundledPackages];
        if (list?.type !== 'asset') return this.error(`Vite has written no ${bundledPackages}`);
        const bundled = (JSON.parse(String(list.source)) as { name: string }[]).map(({ name }) => name);
        const read = (path: string) => readFileSync(join(root, path), 'utf8');
        const sheet = this.emitFile({
          type: 'asset',
          name: 'licences.css',
          source: `${writeThemeSheet()}\n${read('scripts/licences/licences.css')}`,
        });
        this.emitFile({
          type: 'asset',
          fileName: 'licences/index.html',
          source: writeLicencesPage({
            parts: read('LICENSES.md'),
            ground: read('geo/data/LICENSES.md'),
            packages: listShippedPackages(root, bundled),
            styleSheet: `../${this.getFileName(sheet)}`,
          }),
        });
      },
    },
  };
}
