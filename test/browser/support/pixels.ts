import type { Page } from '@playwright/test';
import { type Picture, readPng } from './png.ts';

/** Everything over the ground of the map is left out of the picture: names, marks, controls are the same for both hands. */
const groundAlone = '.map > :not(.live-map, .map-svg) { visibility: hidden !important; }';

/**
 * The ground of the map as it is on the screen, pixel by pixel. The page's own policy lets nobody write a style element
 * into it, so the rules are adopted, and Playwright is told to leave the caret alone.
 */
export async function pictureGround(page: Page): Promise<Picture> {
  await page.evaluate((rules) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    document.adoptedStyleSheets = [sheet];
  }, groundAlone);
  const picture = await page.locator('.map').screenshot({ caret: 'initial' });
  await page.evaluate(() => {
    document.adoptedStyleSheets = [];
  });
  return readPng(picture);
}

/** The colour at a point, as CSS writes it. */
export function colourAt({ width, channels, pixels }: Picture, { x, y }: { x: number; y: number }): string {
  const start = (Math.round(y) * width + Math.round(x)) * channels;
  return `#${pixels.toString('hex', start, start + 3)}`;
}

/** How dark each pixel is, 0 to 255. */
export function darkness({ width, height, channels, pixels }: Picture): Uint8Array {
  return Uint8Array.from({ length: width * height }, (_, index) => {
    const start = index * channels;
    return 255 - ((pixels[start] ?? 0) + (pixels[start + 1] ?? 0) + (pixels[start + 2] ?? 0)) / 3;
  });
}
