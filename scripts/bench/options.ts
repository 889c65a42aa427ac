import { parseArgs } from 'node:util';

/** What can be measured, and with `--only` alone. */
export const measures = ['load', 'marks', 'usable', 'select', 'drag'] as const;
export type Measure = (typeof measures)[number];

export type Options = {
  /** A folder with the built site; absent: `dist`, built where it is stale. */
  readonly site: string | undefined;
  readonly only: readonly Measure[];
  readonly runs: number;
  readonly viewport: { readonly width: number; readonly height: number };
};

const isMeasure = (name: string): name is Measure => (measures as readonly string[]).includes(name);

/** Reads `--site FOLDER --only load,marks --runs 5 --viewport 1280x800`; throws where one makes no sense. */
export function readOptions(words: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...words],
    options: {
      site: { type: 'string' },
      only: { type: 'string', default: measures.join() },
      runs: { type: 'string', default: '5' },
      viewport: { type: 'string', default: '1280x800' },
    },
  });
  const only = values.only.split(',');
  const strange = only.find((name) => !isMeasure(name));
  if (strange !== undefined) throw new Error(`--only knows ${measures.join(', ')}, not "${strange}"`);
  const runs = Number(values.runs);
  if (!Number.isInteger(runs) || runs < 1) throw new Error(`--runs is a whole number from 1, not "${values.runs}"`);
  const [, width, height] = /^(\d+)x(\d+)$/.exec(values.viewport) ?? [];
  if (!width || !height) throw new Error(`--viewport looks like 390x844, not "${values.viewport}"`);
  return {
    site: values.site,
    only: only.filter(isMeasure),
    runs,
    viewport: { width: Number(width), height: Number(height) },
  };
}
