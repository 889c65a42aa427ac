import { plateSize } from '../pictures/MapPlate.tsx';
import { palette } from '../pictures/palette.ts';

/** Where everything lies on a slide of 13.33 × 7.5 inches, in inches; sizes of letters in points. */
const width = 13.333;
const margin = 0.5;
const inner = width - 2 * margin;

const pictureHeight = 4.85;
const pictureWidth = (pictureHeight * plateSize.width) / plateSize.height;

/** Office has it everywhere, in all our scripts; a file carries no fonts. */
export const fontFace = 'Arial';

const plain = (colour: string) => colour.replace('#', '').toUpperCase();
export const ink = plain(palette.ink);
export const quiet = plain(palette.quiet);

export const boxes = {
  title: { x: margin, y: 0.3, w: inner, h: 1.15 },
  lines: { x: margin, y: 1.55, w: inner - pictureWidth - 0.3, h: pictureHeight },
  picture: { x: width - margin - pictureWidth, y: 1.55, w: pictureWidth, h: pictureHeight },
  foot: { x: margin, y: 6.45, w: inner, h: 0.95 },
  sources: { x: margin, y: 1.4, w: inner, h: 5 },
} as const;

export const sizes = { title: 36, lines: 20, foot: 10, sources: 11 } as const;

/** How many characters of the sources’ size a line of them holds, and how many lines a slide. */
export const sourceRoom = { characters: 150, lines: 24 } as const;
