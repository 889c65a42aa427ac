import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** The files a font package is cut into, as far as we need them; what is asked for first is looked for first. */
export const scripts = ['latin', 'latin-ext', 'cyrillic'] as const;
export type Script = (typeof scripts)[number];

/** The weights that the style sheets ask for: the variable fonts keep what lies between. */
export const weights = [400, 600] as const;
export type Weight = (typeof weights)[number];

/** A font that machines have, and a free one of exactly its widths to measure it by. */
type Fallback = {
  readonly locals: Readonly<Record<Weight, readonly string[]>>;
  readonly twin: string;
};
export type Family = { readonly name: string; readonly file: string; readonly fallback: Fallback };

export const families: readonly Family[] = [
  {
    name: 'Source Sans 3',
    file: 'source-sans-3',
    fallback: {
      locals: {
        400: ['Arial', 'Liberation Sans', 'Arimo'],
        600: ['Arial Bold', 'Liberation Sans Bold', 'Arimo Bold'],
      },
      twin: 'arimo',
    },
  },
  {
    name: 'Source Serif 4',
    file: 'source-serif-4',
    fallback: {
      locals: {
        400: ['Times New Roman', 'Liberation Serif', 'Tinos'],
        600: ['Times New Roman Bold', 'Liberation Serif Bold', 'Tinos Bold'],
      },
      twin: 'tinos',
    },
  },
];

const { resolve } = createRequire(import.meta.url);

/** A variable font as its package ships it. */
export const readSource = ({ file }: Family, script: Script): Buffer =>
  readFileSync(resolve(`@fontsource-variable/${file}/files/${file}-${script}-wght-normal.woff2`));

/** The twin of a fallback font; between regular and bold, systems have nothing. */
export function readTwin({ fallback: { twin } }: Family, script: Script, weight: Weight): Buffer {
  return readFileSync(
    resolve(`@fontsource/${twin}/files/${twin}-${script}-${weight === 400 ? 400 : 700}-normal.woff2`),
  );
}
