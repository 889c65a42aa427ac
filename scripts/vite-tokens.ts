import type { Plugin } from 'vite';
import { writeThemeSheet } from '../src/ui/tokens.ts';

const id = 'virtual:tokens.css';

/** Serves `ui/tokens.ts` as a style sheet, so that the page has its colours before any script runs. */
export function tokensPlugin(): Plugin {
  return {
    name: 'six-crossings-tokens',
    resolveId: (source) => (source === id ? `\0${id}` : undefined),
    load: (source) => (source === `\0${id}` ? writeThemeSheet() : undefined),
  };
}
