import { expect, it } from 'vitest';
import { createPace } from './pace.ts';

const smooth = [39, 650] as const;
const slow = [8, 650] as const;

it.each([
  [[], false],
  [[slow], false],
  [[slow, smooth, slow], false],
  [[slow, slow], true],
  [[smooth, slow, slow, smooth, smooth], true],
  [
    [
      [0, 0],
      [0, 0],
    ],
    false,
  ],
] as const)('after journeys of %j it is slow: %s', (journeys, isSlow) => {
  const pace = createPace();
  for (const [frames, milliseconds] of journeys) pace.note(frames, milliseconds);
  expect(pace.isSlow()).toBe(isSlow);
});
