import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readPng } from '../test/browser/support/png.ts';
import { root } from './build.mjs';
import { drawIcon, iconFiles, readMark } from './write-icons.mjs';

const drawn = iconFiles.map((icon) => {
  const committed = readPng(readFileSync(join(root, 'public', icon.path)));
  return { ...icon, committed, redrawn: readPng(drawIcon(readMark(), icon)) };
});

test.each(drawn)('$path is the mark as it is now, $size pixels wide and high', ({ size, committed, redrawn }) => {
  expect([committed.width, committed.height]).toEqual([size, size]);
  expect(committed.pixels.equals(redrawn.pixels), 'npm run icons').toBe(true);
});

test.each(drawn.filter(({ isMaskable }) => isMaskable))(
  '$path can be cut to any shape: full to the edges, and only ground outside the circle that all shapes keep',
  ({ size, committed: { channels, pixels } }) => {
    const ground = pixels.subarray(0, channels);
    expect(channels === 3 || ground[3] === 255).toBe(true);
    const others: string[] = [];
    for (let y = 0; y < size; y += 1)
      for (let x = 0; x < size; x += 1) {
        const isOutside = Math.hypot(x + 0.5 - size / 2, y + 0.5 - size / 2) > 0.4 * size;
        const at = (y * size + x) * channels;
        if (isOutside && !pixels.subarray(at, at + channels).equals(ground)) others.push(`${x},${y}`);
      }
    expect(others).toEqual([]);
  },
);
