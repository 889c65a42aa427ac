import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Resvg } from '@resvg/resvg-js';
import { root } from './build.mjs';

/**
 * Draws the site's mark as a PNG. A maskable one has no corners of its own and keeps the mark within the circle that
 * every system leaves: 80 % of its width.
 * @param {string} mark the mark, as an SVG of 32 units whose first rectangle is its ground
 * @param {{ size: number, isMaskable: boolean }} options `size` in pixels
 */
export function drawIcon(mark, { size, isMaskable }) {
  const [, ground] = /<rect[^>]* fill="(#\w+)"/.exec(mark) ?? [];
  if (!ground || !mark.includes('viewBox="0 0 32 32"')) throw new Error('The mark is not as this script knows it.');
  const svg = isMaskable ? mark.replace('viewBox="0 0 32 32"', 'viewBox="-3 -3 38 38"') : mark;
  const fitTo = { mode: /** @type {const} */ ('width'), value: size };
  return new Resvg(svg, { fitTo, ...(isMaskable ? { background: ground } : {}) }).render().asPng();
}

/** Every icon that the web manifest names, by its path under `public/`. */
export const iconFiles = [192, 512].flatMap((size) =>
  [false, true].map((isMaskable) => ({
    path: `icons/${isMaskable ? 'maskable' : 'icon'}-${size}.png`,
    size,
    isMaskable,
  })),
);

export const readMark = () => readFileSync(join(root, 'public/icon.svg'), 'utf8');

/** `npm run icons`: draws them anew after the mark has changed. */
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  mkdirSync(join(root, 'public/icons'), { recursive: true });
  for (const icon of iconFiles) writeFileSync(join(root, 'public', icon.path), drawIcon(readMark(), icon));
}
