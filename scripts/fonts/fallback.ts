import { createFontStack } from '@capsizecss/core';
import subsetFont from 'subset-font';
import { type Family, readSource, readTwin, type Script, type Weight, weights } from './families.ts';
import { readFont } from './subset.ts';

type Measured = { readonly script: 'latin' | 'cyrillic'; readonly letters: RegExp; readonly range?: string };

/** Widths differ by script, so each has a face of its own; the later face wins where both would do. */
const measured: readonly Measured[] = [
  { script: 'latin', letters: /[\p{Script=Latin}\p{Script=Common}]/u },
  { script: 'cyrillic', letters: /\p{Script=Cyrillic}/u, range: 'U+0400-045F' },
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

/** The name of the family that stands in for another one until that is there. */
export const fallbackName = (family: Family): string => `${family.name} Fallback`;

const named = (name: string) => ({ familyName: name, fullName: name, postscriptName: name });

/**
 * Font faces that draw with a font of the reader's machine in the measures of ours, as CSS: lines are as high, and as
 * nearly as one factor can tell as long, so that nothing moves when ours arrives.
 */
export async function writeFallbackFaces(family: Family, prose: string): Promise<string> {
  const faces = await Promise.all(
    measured.flatMap(({ script, letters, range }) => {
      const counts = countCharacters(prose, letters);
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
  ascent-override: ${ascentOverride};
  descent-override: ${descentOverride};
  line-gap-override: ${lineGapOverride};
  size-adjust: ${sizeAdjust};${range ? `\n  unicode-range: ${range};` : ''}
}`;
      });
    }),
  );
  return faces.join('\n');
}
