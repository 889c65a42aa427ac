import { relative } from 'node:path';
import type { Plugin } from 'vite';
import { formatFault } from '../src/facts/check/documents.ts';
import { checkSeeds, type SeedsReport } from '../src/facts/check/seeds.ts';
import { resolveFacts } from '../src/facts/resolve.ts';
import { locales } from '../src/facts/types.ts';

const prefix = 'virtual:facts/';

/**
 * Serves the validated seeds as `virtual:facts/{locale}`: built, a JSON file of their own that the page fetches;
 * in tests, in the dev server, where pages are rendered and in the file for use without a network, inline. A fault stops the build with file, line and reason; in the dev server it
 * stands in the browser until it is mended.
 */
export function factsPlugin(folder: string): Plugin {
  let report: SeedsReport | null = null;
  let isFetched = false;
  const read = () => {
    report ??= checkSeeds(folder);
    return report;
  };
  return {
    name: 'six-crossings-facts',
    configResolved(config) {
      isFetched = config.command === 'build' && config.mode !== 'offline' && !config.build.ssr;
    },
    resolveId: (id) => (id.startsWith(prefix) ? `\0${id}` : undefined),
    load(id) {
      if (!id.startsWith(`\0${prefix}`)) return undefined;
      const locale = locales.find((candidate) => id === `\0${prefix}${candidate}`);
      if (!locale) return this.error(`no such locale: ${id.slice(prefix.length + 1)}`);
      const { seeds, faults } = read();
      if (!seeds) return this.error(`the seeds are faulty\n${faults.map((fault) => formatFault(fault)).join('\n')}`);
      const json = JSON.stringify(resolveFacts(seeds, locale));
      if (!isFetched) return `export const load = async () => JSON.parse(${JSON.stringify(json)});`;
      const file = this.emitFile({ type: 'asset', name: `facts-${locale}.json`, source: json });
      return `export const load = () => fetch(import.meta.ROLLUP_FILE_URL_${file}).then(readJson);
        const readJson = (answer) => answer.ok ? answer.json() : Promise.reject(new Error(answer.status + ' for ' + answer.url));`;
    },
    configureServer(server) {
      server.watcher.add(folder);
      server.watcher.on('all', (_event, file) => {
        if (relative(folder, file).startsWith('..')) return;
        report = null;
        for (const locale of locales) {
          const module = server.moduleGraph.getModuleById(`\0${prefix}${locale}`);
          if (module) server.moduleGraph.invalidateModule(module);
        }
        const { faults } = read();
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
