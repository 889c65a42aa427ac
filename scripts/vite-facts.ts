import { relative } from 'node:path';
import type { Plugin } from 'vite';
import { formatFault } from '../src/facts/check/documents.ts';
import { checkSeeds, type SeedsReport } from '../src/facts/check/seeds.ts';
import { resolveChangelog, resolveDeck, resolveFacts, resolveProgrammes } from '../src/facts/resolve.ts';
import { type Locale, locales } from '../src/facts/types.ts';

type Right = Extract<SeedsReport, { readonly faults: readonly [] }>;

/** What is served, by name: each is loaded apart from the others. */
const parts = {
  facts: ({ seeds }: Right, locale: Locale) => resolveFacts(seeds, locale),
  deck: ({ deck }: Right, locale: Locale) => resolveDeck(deck, locale),
  programmes: ({ programmes }: Right, locale: Locale) => resolveProgrammes(programmes, locale),
  changelog: ({ changelog }: Right, locale: Locale) => resolveChangelog(changelog, locale),
} as const;

const names = Object.keys(parts) as readonly (keyof typeof parts)[];

/** `virtual:deck/sq`: which part is asked for, in which locale; null for what is not served here. */
function readAddress(id: string): { readonly name: keyof typeof parts; readonly locale: string } | null {
  const name = names.find((candidate) => id.startsWith(`virtual:${candidate}/`));
  return name ? { name, locale: id.slice(`virtual:${name}/`.length) } : null;
}

/**
 * Serves the validated seeds as `virtual:facts/{locale}`, and so the deck, the programmes and the changelog:
 * built, a JSON file of their own that the page fetches; in tests, in the dev server, where pages are rendered and in the file for use without a
 * network, inline. A fault stops the build with file, line and reason; in the dev server it stands in the browser until
 * it is mended.
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
    resolveId: (id) => (readAddress(id) ? `\0${id}` : undefined),
    load(id) {
      const address = id.startsWith('\0') ? readAddress(id.slice(1)) : null;
      if (!address) return undefined;
      const locale = locales.find((candidate) => candidate === address.locale);
      if (!locale) return this.error(`no such locale: ${address.locale}`);
      const found = read();
      if (!found.seeds)
        return this.error(`the seeds are faulty\n${found.faults.map((fault) => formatFault(fault)).join('\n')}`);
      const json = JSON.stringify(parts[address.name](found, locale));
      if (!isFetched) return `export const load = async () => JSON.parse(${JSON.stringify(json)});`;
      const file = this.emitFile({ type: 'asset', name: `${address.name}-${locale}.json`, source: json });
      return `export const load = () => fetch(import.meta.ROLLUP_FILE_URL_${file}).then(readJson);
        const readJson = (answer) => answer.ok ? answer.json() : Promise.reject(new Error(answer.status + ' for ' + answer.url));`;
    },
    configureServer(server) {
      server.watcher.add(folder);
      server.watcher.on('all', (_event, file) => {
        if (relative(folder, file).startsWith('..')) return;
        report = null;
        for (const [id, module] of server.moduleGraph.idToModuleMap) {
          if (id.startsWith('\0') && readAddress(id.slice(1))) server.moduleGraph.invalidateModule(module);
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
