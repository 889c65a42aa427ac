import type { Plugin } from 'vite';
import { writeAccentSheet, writeThemeSheet } from '../src/ui/tokens.ts';

const sheets: Readonly<Record<string, () => string>> = {
  'virtual:tokens.css': writeThemeSheet,
  'virtual:accents.css': writeAccentSheet,
};

/** Serves `ui/tokens.ts` as style sheets, so that the page has its colours before any script runs. */
export function tokensPlugin(): Plugin {
  return {
    name: 'six-crossings-tokens',
    resolveId: (source) => (source in sheets ? `\0${source}` : undefined),
    load: (source) => (source.startsWith('\0') ? sheets[source.slice(1)]?.() : undefined),
  };
}
