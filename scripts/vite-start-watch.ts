import type { Plugin } from 'vite';

const entry = 'src/app/served/watchStart.ts';

/**
 * Puts a small script of its own before that of the page: if anything of the latter cannot be fetched, nothing of it
 * runs that could say so. The file for use without a network fetches nothing.
 */
export function startWatchPlugin(): Plugin {
  return {
    name: 'six-crossings-start-watch',
    apply: ({ build }, { command, mode }) => command === 'build' && mode !== 'offline' && !build?.ssr,
    buildStart() {
      this.emitFile({ type: 'chunk', id: entry, name: 'watchStart' });
    },
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle }) {
        const chunk = Object.values(bundle ?? {}).find(
          (output) => output.type === 'chunk' && output.facadeModuleId?.endsWith(`/${entry}`),
        );
        if (!chunk) throw new Error(`${entry} was not built`);
        const attrs = { type: 'module', crossorigin: true, src: `./${chunk.fileName}` };
        return [{ tag: 'script', attrs, injectTo: 'head-prepend' }];
      },
    },
  };
}
