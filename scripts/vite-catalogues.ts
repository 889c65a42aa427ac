import type { Plugin } from 'vite';
import { locales } from '../src/facts/types.ts';
import { compileCatalogue, findCatalogueFaults } from './catalogues.ts';

const prefix = 'virtual:catalogue/';

/** Serves the compiled catalogues as `virtual:catalogue/{locale}`; a missing message stops the build. */
export function cataloguesPlugin(folder: string): Plugin {
  return {
    name: 'six-crossings-catalogues',
    resolveId: (id) => (id.startsWith(prefix) ? `\0${id}` : undefined),
    load(id) {
      if (!id.startsWith(`\0${prefix}`)) return undefined;
      const locale = locales.find((candidate) => id === `\0${prefix}${candidate}`);
      if (!locale) return this.error(`no such locale: ${id}`);
      const faults = findCatalogueFaults(folder);
      if (faults.length > 0) {
        if (this.meta.watchMode) this.warn(faults.join('\n'));
        else return this.error(`the catalogues are faulty\n${faults.join('\n')}`);
      }
      return `export const messages = JSON.parse(${JSON.stringify(JSON.stringify(compileCatalogue(folder, locale)))});`;
    },
    configureServer(server) {
      server.watcher.add(folder);
      server.watcher.on('change', (file) => {
        if (!file.endsWith('.po')) return;
        for (const locale of locales) {
          const module = server.moduleGraph.getModuleById(`\0${prefix}${locale}`);
          if (module) server.moduleGraph.invalidateModule(module);
        }
        server.ws.send({ type: 'full-reload' });
      });
    },
  };
}
