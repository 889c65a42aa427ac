import { create } from 'fontkitten';
import subsetFont from 'subset-font';
import { type Family, readSource, type Script, scripts, weights } from './families.ts';

/** What browsers apply by themselves, and the figures of tables. */
const features = ['calt', 'ccmp', 'clig', 'kern', 'liga', 'locl', 'mark', 'mkmk', 'rlig', 'tnum'];

export type FontSubset = {
  readonly family: Family;
  readonly script: Script;
  readonly characters: readonly string[];
  readonly font: Buffer;
};

/** What is in a font file. Throws where it is none, or a collection. */
export function readFont(font: Buffer) {
  const read = create(font);
  if (read.isCollection) throw new Error('a collection of fonts where one was wanted');
  return read;
}

/** The code points that a font draws; the end mark of the table that lists them is none. */
export const listCodePoints = (font: Buffer): readonly number[] =>
  readFont(font).characterSet.filter((code) => code !== 0xffff);

/** Each character goes to the first file of the family that draws it; what none draws is left to other fonts. */
function shareOut(family: Family, characters: readonly string[]): ReadonlyMap<Script, readonly string[]> {
  const left = new Set(characters);
  return new Map(
    scripts.map((script) => {
      const drawn = new Set(listCodePoints(readSource(family, script)));
      const share = [...left].filter((character) => drawn.has(character.codePointAt(0) ?? -1));
      for (const character of share) left.delete(character);
      return [script, share];
    }),
  );
}

/** A family as the site ships it: a woff2 file for each script, cut to the characters and to the weights in use. */
export async function subsetFamily(family: Family, characters: readonly string[]): Promise<readonly FontSubset[]> {
  const shares = [...shareOut(family, characters)].filter(([, share]) => share.length > 0);
  return Promise.all(
    shares.map(async ([script, share]) => ({
      family,
      script,
      characters: share,
      font: await subsetFont(readSource(family, script), share.join(''), {
        targetFormat: 'woff2',
        keepFeatures: features,
        variationAxes: { wght: { min: Math.min(...weights), max: Math.max(...weights) } },
      }),
    })),
  );
}
