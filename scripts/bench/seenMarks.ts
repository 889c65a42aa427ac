import type { Status } from '../../src/facts/types.ts';
import { themes } from '../../src/ui/tokens.ts';
import type { Picture } from '../../test/browser/support/png.ts';

/** Where the middle of a mark lies in the window, in pixels, and the status that it shows. */
export type Mark = { readonly x: number; readonly y: number; readonly status: Status };

/** Half the width of a mark, in pixels. */
const reach = 11;
/** How far a channel may be off: edges are smoothed, and the browser's colours rounded. */
const tolerance = 16;
/** From so many pixels on a mark is one. The thinnest, the ring of `agreed`, has about a hundred. */
const enough = 30;

const channelsOf = (colour: string) => [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));

function isSeen({ width, height, channels, pixels }: Picture, { x, y, status }: Mark): boolean {
  const colour = channelsOf(themes.light.status[status]);
  let count = 0;
  for (let row = Math.max(0, Math.round(y - reach)); row <= Math.min(height - 1, y + reach); row += 1) {
    for (let column = Math.max(0, Math.round(x - reach)); column <= Math.min(width - 1, x + reach); column += 1) {
      const at = (row * width + column) * channels;
      if (colour.every((value, index) => Math.abs(value - (pixels[at + index] ?? 0)) <= tolerance)) count += 1;
    }
  }
  return count >= enough;
}

/** Whether all marks can be seen in a picture of the window: each in the colour of its status, where it will stay. */
export const areMarksSeen = (picture: Picture, marks: readonly Mark[]): boolean =>
  marks.length > 0 && marks.every((mark) => isSeen(picture, mark));
