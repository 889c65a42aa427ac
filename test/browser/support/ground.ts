import { readFileSync } from 'node:fs';
import { type Position, projectToScreen, type Size } from '../../../src/map/camera.ts';
import type { Camera } from '../../../src/state/parameters.ts';
import { darkness } from './pixels.ts';
import type { Picture } from './png.ts';

type LineFile = { features: { properties: { part: string }; geometry: { coordinates: [number, number][] } }[] };

/** The line as the map is given it, without the stretch where the two outlines differ. */
const commonLine: readonly (readonly Position[])[] = (
  JSON.parse(readFileSync(new URL('../../../geo/data/line.geo.json', import.meta.url), 'utf8')) as LineFile
).features
  .filter(({ properties }) => properties.part === 'common')
  .map(({ geometry }) => geometry.coordinates);

/** Points on the line half a pixel apart, where a camera shows them. */
function walkLine(camera: Camera, size: Size): readonly { x: number; y: number }[] {
  return commonLine.flatMap((positions) =>
    positions.slice(1).flatMap((position, index) => {
      const from = projectToScreen(positions[index] ?? position, camera, size);
      const to = projectToScreen(position, camera, size);
      const steps = Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) * 2);
      return Array.from({ length: steps }, (_, step) => ({
        x: from.x + ((to.x - from.x) * step) / steps,
        y: from.y + ((to.y - from.y) * step) / steps,
      })).filter(({ x, y }) => x > 2 && y > 2 && x < size.width - 3 && y < size.height - 3);
    }),
  );
}

/** How the line is drawn in a picture: the share of it that is inked, and how many pixels lie between two gaps. */
export function readDashes(picture: Picture, camera: Camera): { inked: number; period: number; length: number } {
  const dark = darkness(picture);
  const along = walkLine(camera, picture).map(({ x, y }) => dark[Math.floor(y) * picture.width + Math.floor(x)] ?? 0);
  const [lightest, darkest] = [Math.min(...along), Math.max(...along)];
  const isInked = along.map((value) => value > (lightest + darkest) / 2);
  const gaps = isInked.filter((inked, index) => !inked && isInked[index - 1]).length;
  const length = along.length / 2;
  return { inked: isInked.filter(Boolean).length / along.length, period: length / Math.max(1, gaps), length };
}

/** The move in whole pixels, up to three each way, that brings one picture of the line best onto another. */
export function findShift(a: Picture, b: Picture): { x: number; y: number; differing: number } {
  const [first, second] = [maskOf(a), maskOf(b)];
  const inked = first.filter(Boolean).length;
  const shifts = [-3, -2, -1, 0, 1, 2, 3].flatMap((y) => [-3, -2, -1, 0, 1, 2, 3].map((x) => ({ x, y })));
  const rated = shifts.map(({ x, y }) => {
    let differing = 0;
    for (let row = 3; row < a.height - 3; row += 1)
      for (let column = 3; column < a.width - 3; column += 1)
        if (first[row * a.width + column] !== second[(row + y) * a.width + column + x]) differing += 1;
    return { x, y, differing: differing / inked };
  });
  return rated.reduce((best, shift) => (shift.differing < best.differing ? shift : best));
}

/** Where anything is drawn: what is darker than the lightest of the picture, the land. */
function maskOf(picture: Picture): Uint8Array {
  const dark = darkness(picture);
  const land = dark.reduce((least, value) => Math.min(least, value), 255);
  return dark.map((value) => (value > land + 12 ? 1 : 0));
}
