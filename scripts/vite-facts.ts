import { relative } from 'node:path';
import type { Plugin } from 'vite';
import { formatFault } from '../src/facts/check/documents.ts';
import { checkSeeds } from '../src/facts/check/seeds.ts';
import { resolveFacts } from '../src/facts/resolve.ts';
import { type Locale, locales } from '../src/facts/types.ts';

const prefix = 'virtual:facts/';

/**
 * Serves the validated seeds as `virtual:facts/{locale}`. A fault stops the build with file, line and reason;
 * in the dev server it stands in the browser until it is mended.
 */
export function factsPlugin(folder: string): Plugin {
  return {
    name: 'six-crossings-facts',
    resolveId: (id) => (id.startsWith(prefix) ? `\0${id}` : undefined),
    load(id) {
      if (!id.startsWith(`\0${prefix}`)) return undefined;
      const locale = locales.find((candidate) => id === `\0${prefix}${candidate}`);
      if (!locale) return this.error(`no such locale: ${id.slice(prefix.length + 1)}`);
      return writeModule(folder, locale, (message) => this.error(message));
    },
    configureServer(server) {
      server.watcher.add(folder);
      server.watcher.on('all', (_event, file) => {
        if (relative(folder, file).startsWith('..')) return;
        for (const locale of locales) {
          const module = server.moduleGraph.getModuleById(`\0${prefix}${locale}`);
          if (module) server.moduleGraph.invalidateModule(module);
        }
        const { faults } = checkSeeds(folder);
        if (faults.length === 0) server.ws.send({ type: 'full-reload' });
        else {
          const message = faults.map((fault) => formatFault(fault)).join('\n');
          server.config.logger.error(message);
          server.ws.send({ type: 'error', err: { message, stack: '', plugin: 'seeds' } });
        }
      });
    },
  };
}

function writeModule(folder: string, locale: Locale, fail: (message: string) => never): string {
  const { seeds, faults } = checkSeeds(folder);
  if (!seeds) return fail(`the seeds are faulty\n${faults.map((fault) => formatFault(fault)).join('\n')}`);
  return `export const facts = JSON.parse(${JSON.stringify(JSON.stringify(resolveFacts(seeds, locale)))});`;
}
