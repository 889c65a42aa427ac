import { describe, expect, it } from 'vitest';
import { themes } from '../../src/ui/tokens.ts';
import type { Picture } from '../../test/browser/support/png.ts';
import { areMarksSeen, type Mark } from './seenMarks.ts';

const [width, height, channels] = [80, 40, 3];
const marks: readonly Mark[] = [
  { x: 20, y: 20, status: 'completed' },
  { x: 60.4, y: 20, status: 'interim' },
];

/** A picture of the land with discs of a colour on it. */
function draw(discs: readonly { x: number; y: number; radius: number; colour: string }[]): Picture {
  const pixels = Buffer.alloc(width * height * channels);
  for (let at = 0; at < width * height; at += 1) {
    const [x, y] = [at % width, Math.floor(at / width)];
    const disc = discs.find((other) => Math.hypot(x - other.x, y - other.y) <= other.radius);
    Buffer.from((disc?.colour ?? themes.light.land).slice(1), 'hex').copy(pixels, at * channels);
  }
  return { width, height, channels, pixels };
}

const { completed, interim } = themes.light.status;
const both = [
  { x: 20, y: 20, radius: 9, colour: completed },
  { x: 60, y: 20, radius: 9, colour: interim },
];

describe('the marks in a picture', () => {
  it('are seen where each stands in its colour', () => {
    expect(areMarksSeen(draw(both), marks)).toBe(true);
  });

  it.each([
    ['one is missing', both.slice(0, 1)],
    ['the ground alone is there', []],
    ['one stands elsewhere', [both[0], { x: 40, y: 20, radius: 9, colour: interim }]],
    ['one has another colour', [both[0], { x: 60, y: 20, radius: 9, colour: completed }]],
    ['one is a speck', [both[0], { x: 60, y: 20, radius: 2, colour: interim }]],
  ] as const)('are not seen as long as %s', (_, discs) => {
    expect(areMarksSeen(draw(discs.flatMap((disc) => disc ?? [])), marks)).toBe(false);
  });

  it('are not seen where none is looked for', () => {
    expect(areMarksSeen(draw(both), [])).toBe(false);
  });
});
