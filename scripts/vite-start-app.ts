import type { Plugin } from 'vite';

const starter = 'src/app/served/startApp.ts';
const entryScript = /<script type="module"[^>]* src="(\.\/assets\/index-[^"]+)"><\/script>/;

/**
 * Leaves the start of the app to a small script of its own, which starts it when the page that was served has been
 * seen, and says so where it cannot be had: if anything of the app cannot be fetched, nothing of it runs that could.
 * The file for use without a network fetches nothing.
 */
export function startAppPlugin(): Plugin {
  return {
    name: 'six-crossings-start-app',
    apply: ({ build }, { command, mode }) => command === 'build' && mode !== 'offline' && !build?.ssr,
    buildStart() {
      this.emitFile({ type: 'chunk', id: starter, name: 'startApp' });
    },
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle }) {
        const chunk = Object.values(bundle ?? {}).find(
          (output) => output.type === 'chunk' && output.facadeModuleId?.endsWith(`/${starter}`),
        );
        if (!chunk) throw new Error(`${starter} was not built`);
        if (!entryScript.test(html)) throw new Error('The page has no entry script');
        const attrs = { type: 'module', crossorigin: true, src: `./${chunk.fileName}` };
        return {
          html: html.replace(entryScript, '<link rel="modulepreload" id="app-code" crossorigin href="$1">'),
          tags: [{ tag: 'script', attrs, injectTo: 'head-prepend' }],
        };
      },
    },
  };
}
