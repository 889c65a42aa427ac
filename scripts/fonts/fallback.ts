import { createFontStack } from '@capsizecss/core';
import subsetFont from 'subset-font';
import { type Family, readSource, readTwin, type Script, type Weight, weights } from './families.ts';
import { readFont } from './subset.ts';

type Group = { readonly script: 'latin' | 'cyrillic'; readonly characters: RegExp; readonly range?: string };

/**
 * Kinds of characters whose widths one factor fits. Each has a face of its own; small Latin letters have the one that
 * takes all that the later ones do not. Browsers take the height of a line, where it is a factor as in all our styles,
 * from the face that has the space: the others can do without.
 */
const groups: readonly Group[] = [
  { script: 'latin', characters: /(?=\p{Ll})\p{Script=Latin}/u },
  { script: 'latin', characters: /[A-Z]/, range: 'U+41-5A' },
  { script: 'latin', characters: /[ \u00a0]/u, range: 'U+20, U+A0' },
  { script: 'latin', characters: /[!-@\u00b7\u2010-\u203a]/u, range: 'U+21-40, U+B7, U+2010-203A' },
  { script: 'cyrillic', characters: /[\u0430-\u045f]/u, range: 'U+430-45F' },
  { script: 'cyrillic', characters: /[\u0400-\u042f]/u, range: 'U+400-42F' },
];

/** How often each character comes in a text. */
function countCharacters(text: string, kind: RegExp): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (kind.test(character)) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return counts;
}

/** The metrics of a font as capsize wants them; its average width is that of the characters as often as they come. */
function measure(font: Buffer, counts: ReadonlyMap<number, number>) {
  const read = readFont(font);
  let [width, number] = [0, 0];
  for (const [code, count] of counts) {
    if (!read.hasGlyphForCodePoint(code)) continue;
    width += read.glyphForCodePoint(code).advanceWidth * count;
    number += count;
  }
  const { ascent, descent, lineGap, unitsPerEm, capHeight, xHeight } = read;
  return { ascent, descent, lineGap, unitsPerEm, capHeight, xHeight, xWidthAvg: width / number };
}

/** A variable font at one weight, in a format whose widths can be read. */
function pin(family: Family, script: Script, weight: Weight, counts: ReadonlyMap<number, number>): Promise<Buffer> {
  const text = String.fromCodePoint(...counts.keys());
  return subsetFont(readSource(family, script), text, { targetFormat: 'sfnt', variationAxes: { wght: weight } });
}

/** A tenth of a per cent is less than can be seen, and every digit is sent to every reader. */
const round = (percent = '0%') => `${Number(Number.parseFloat(percent).toFixed(1))}%`;

/** The name of the family that stands in for another one until that is there. */
export const fallbackName = (family: Family): string => `${family.name} Fallback`;

const named = (name: string) => ({ familyName: name, fullName: name, postscriptName: name });

/**
 * Font faces that draw with a font of the reader's machine in the measures of ours, as CSS: lines are as high, and as
 * nearly as one factor can tell as long, so that nothing moves when ours arrives. `prose`: how often each letter comes in
 * what is read; a sample that stays as it is, since the faces stand in every page and the policy names their hash.
 */
export async function writeFallbackFaces(family: Family, prose: string): Promise<string> {
  const faces = await Promise.all(
    groups.flatMap(({ script, characters, range }) => {
      const counts = countCharacters(prose, characters);
      return weights.map(async (weight) => {
        const ours = measure(await pin(family, script, weight, counts), counts);
        const theirs = measure(readTwin(family, script, weight), counts);
        const { fontFaces } = createFontStack(
          [
            { ...named(family.name), ...ours },
            { ...named(family.fallback.twin), ...theirs },
          ],
          { fontFaceFormat: 'styleObject', fontFaceProperties: { fontWeight: weight } },
        );
        const { ascentOverride, descentOverride, lineGapOverride, sizeAdjust } = fontFaces[0]?.['@font-face'] ?? {};
        const sources = family.fallback.locals[weight].map((name) => `local("${name}")`);
        return `@font-face {
  font-family: "${fallbackName(family)}";
  font-weight: ${weight};
  src: ${sources.join(', ')};
  size-adjust: ${round(sizeAdjust)};${range ? `\n  unicode-range: ${range};` : ''}${
    characters.test(' ')
      ? `\n  ascent-override: ${round(ascentOverride)};
  descent-override: ${round(descentOverride)};
  line-gap-override: ${round(lineGapOverride)};`
      : ''
  }
}`;
      });
    }),
  );
  return faces.join('\n');
}
