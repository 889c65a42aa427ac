import { join } from 'node:path/posix';

type Font = { readonly path: string; readonly ranges: readonly (readonly [first: number, last: number])[] };

/** `U+20-FC,U+2013` as pairs of code points. */
const readRanges = (text: string): Font['ranges'] =>
  text.split(',').map((range) => {
    const [first = '', last = first] = range.trim().slice(2).split('-');
    return [Number.parseInt(first, 16), Number.parseInt(last, 16)];
  });

/**
 * What finds the fonts for a text, as paths below the site's root, among the faces of a built style sheet whose
 * addresses are those seen from `assets/`.
 */
export function readFirstFonts(faces: string): (text: string) => readonly string[] {
  const fonts = [...faces.matchAll(/url\(([^)]+)\)[^}]*unicode-range:([^;}]+)/g)].map(
    ([, url = '', ranges = '']): Font => ({ path: join('assets', url), ranges: readRanges(ranges) }),
  );
  return (text) => {
    const codes = [...new Set(text)].map((character) => character.codePointAt(0) ?? 0);
    return fonts
      .filter(({ ranges }) => ranges.some(([first, last]) => codes.some((code) => code >= first && code <= last)))
      .map(({ path }) => path);
  };
}
