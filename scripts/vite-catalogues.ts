import type { Plugin } from 'vite';
import { locales } from '../src/facts/types.ts';
import { compileCatalogue, findCatalogueFaults } from './catalogues.ts';

const prefix = 'virtual:catalogue/';

/** The messages of presenting are fetched with it: most visits do without them. Each begins with its area. */
const talkPrefix = `${prefix}talk/`;
const isOfTalk = (id: string) => /^(present|speaker|owndeck|rehearsal|takeaway)\./.test(id);

/**
 * Serves the compiled catalogues as `virtual:catalogue/{locale}` and, of presenting, `virtual:catalogue/talk/{locale}`; a
 * missing message stops the build.
 */
export function cataloguesPlugin(folder: string): Plugin {
  return {
    name: 'six-crossings-catalogues',
    resolveId: (id) => (id.startsWith(prefix) ? `\0${id}` : undefined),
    load(id) {
      if (!id.startsWith(`\0${prefix}`)) return undefined;
      const hasTalk = id.startsWith(`\0${talkPrefix}`);
      const locale = locales.find((candidate) => id === `\0${hasTalk ? talkPrefix : prefix}${candidate}`);
      if (!locale) return this.error(`no such locale: ${id}`);
      const faults = findCatalogueFaults(folder);
      if (faults.length > 0) {
        if (this.meta.watchMode) this.warn(faults.join('\n'));
        else return this.error(`the catalogues are faulty\n${faults.join('\n')}`);
      }
      const all = Object.entries(compileCatalogue(folder, locale));
      const messages = Object.fromEntries(all.filter(([name]) => isOfTalk(name) === hasTalk));
      return `export const messages = JSON.parse(${JSON.stringify(JSON.stringify(messages))});`;
    },
    configureServer(server) {
      server.watcher.add(folder);
      server.watcher.on('change', (file) => {
        if (!file.endsWith('.po')) return;
        for (const id of locales.flatMap((locale) => [`${prefix}${locale}`, `${talkPrefix}${locale}`])) {
          const module = server.moduleGraph.getModuleById(`\0${id}`);
          if (module) server.moduleGraph.invalidateModule(module);
        }
        server.ws.send({ type: 'full-reload' });
      });
    },
  };
}
