import type { Plugin } from 'vite';
import { type Locale, locales } from '../src/facts/types.ts';
import { compileCatalogue, findCatalogueFaults } from './catalogues.ts';

const prefix = 'virtual:catalogue/';

/**
 * The messages that most visits do without, by the group with which they are fetched, and its areas: a message begins
 * with its area. All others come with the page.
 */
const groups: Readonly<Record<string, readonly string[]>> = {
  panels: ['agencies', 'eulex', 'sources', 'table', 'timeline'],
  talk: ['present', 'speaker', 'owndeck', 'rehearsal', 'takeaway', 'share'],
  embed: ['embed', 'snippet'],
  record: [
    'layers',
    'maplayers',
    'reading',
    'agreement',
    'interruptions',
    'compare',
    'changed',
    'unknown',
    'download',
    'cite',
    'correct',
  ],
  articles: ['article', 'page'],
};

const groupOf = (id: string) =>
  Object.keys(groups).find((name) => groups[name]?.includes(id.slice(0, id.indexOf('.')))) ?? '';

/** `virtual:catalogue/sq`, `virtual:catalogue/talk/sq`: the group, empty for what comes with the page, and the locale. */
function readAddress(id: string): { readonly group: string; readonly locale: Locale } | null {
  const [locale = '', group = ''] = id.slice(prefix.length).split('/').reverse();
  const known = locales.find((candidate) => candidate === locale);
  return known && (group === '' || group in groups) ? { group, locale: known } : null;
}

/**
 * Serves the compiled catalogues as `virtual:catalogue/{locale}` and, of what is fetched later,
 * `virtual:catalogue/{group}/{locale}`; a missing message stops the build.
 */
export function cataloguesPlugin(folder: string): Plugin {
  return {
    name: 'six-crossings-catalogues',
    resolveId: (id) => (id.startsWith(prefix) ? `\0${id}` : undefined),
    load(id) {
      if (!id.startsWith(`\0${prefix}`)) return undefined;
      const address = readAddress(id.slice(1));
      if (!address) return this.error(`no such catalogue: ${id.slice(1)}`);
      const faults = findCatalogueFaults(folder);
      if (faults.length > 0) {
        if (this.meta.watchMode) this.warn(faults.join('\n'));
        else return this.error(`the catalogues are faulty\n${faults.join('\n')}`);
      }
      const all = Object.entries(compileCatalogue(folder, address.locale));
      const messages = Object.fromEntries(all.filter(([name]) => groupOf(name) === address.group));
      return `export const messages = JSON.parse(${JSON.stringify(JSON.stringify(messages))});`;
    },
    configureServer(server) {
      server.watcher.add(folder);
      server.watcher.on('change', (file) => {
        if (!file.endsWith('.po')) return;
        for (const [id, module] of server.moduleGraph.idToModuleMap) {
          if (id.startsWith(`\0${prefix}`)) server.moduleGraph.invalidateModule(module);
        }
        server.ws.send({ type: 'full-reload' });
      });
    },
  };
}
