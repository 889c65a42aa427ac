import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Position, projectToScreen } from '../camera.ts';
import { cameraFor, framePadding, labelRoomLimits, selectedZoomIn } from '../framing.ts';
import { classOfRuns, writeBandRules } from './bands.ts';
import { frameAround, placeInFrame, sizeAt } from './frame.ts';
import { simplifyLine, writePosterPath } from './posterPath.ts';

const crossings: readonly Position[] = [
  [20.6912, 43.2192],
  [20.5483, 42.9619],
  [21.2427, 42.937],
  [21.438, 42.748],
  [21.6697, 42.4888],
  [21.555, 42.3666],
];
const nothing = { top: 0, right: 0, bottom: 0, left: 0 };
const frame = frameAround(crossings);

describe('the frame of a poster', () => {
  it.each([
    { width: 544, height: 678 },
    { width: 696, height: 930 },
    { width: 390, height: 300 },
  ])('in a map of %j is where the camera has it', (size) => {
    const camera = cameraFor({ crossings, selected: null, size, covered: nothing });
    const [least, share, most] = labelRoomLimits;
    const beside = Math.min(most, Math.max(least, size.width * share));
    const room = { width: size.width - 2 * beside, height: size.height - 2 * framePadding };
    const width = Math.min(room.width, (room.height * frame.width) / frame.height);
    const height = (width * frame.height) / frame.width;
    expect(width).toBeCloseTo(sizeAt(frame, camera.zoom).width, 3);
    for (const position of crossings) {
      const { x, y } = placeInFrame(position, frame);
      const onScreen = projectToScreen(position, camera, size);
      expect((size.width - width) / 2 + x * width).toBeCloseTo(onScreen.x, 3);
      expect((size.height - height) / 2 + y * height).toBeCloseTo(onScreen.y, 3);
    }
  });
});

it('the style sheet frames the poster by the numbers that the camera goes by', () => {
  const sheet = readFileSync(join(import.meta.dirname, 'poster.css'), 'utf8');
  const [least, share, most] = labelRoomLimits;
  const beside = `clamp(${least}px, ${share * 100}cqw, ${most}px)`;
  expect(sheet).toContain(`inset: ${framePadding}px ${beside};`);
  expect(sheet).toContain(`inset: ${52 + framePadding}px ${beside} calc(50dvh + ${framePadding}px);`);
  const selected = (100 * 2 ** selectedZoomIn).toFixed(4);
  expect(sheet).toContain(`max-width: ${selected}cqw;\n  max-height: ${selected}cqh;`);
});

describe('a line of a poster', () => {
  const line = [
    { x: 0, y: 0 },
    { x: 5, y: 0.2 },
    { x: 10, y: 0 },
    { x: 10, y: 9 },
  ];

  it('keeps what lies off by more than it may, and the ends', () => {
    expect(simplifyLine(line, () => 0.5)).toEqual([line[0], line[2], line[3]]);
    expect(simplifyLine(line, () => 0.1)).toEqual(line);
    expect(simplifyLine(line, () => 100)).toEqual([line[0], line[3]]);
  });

  it('is written in whole steps from its first point, as briefly as path data allows', () => {
    const geometry = {
      type: 'LineString' as const,
      coordinates: crossings.slice(0, 3).map((position) => [...position]),
    };
    const collection = {
      type: 'FeatureCollection' as const,
      features: [{ type: 'Feature' as const, properties: {}, geometry }],
    };
    expect(writePosterPath(collection, 8, frame)).toMatch(/^M\d+ \d+l-\d+ \d+ \d+ \d+$/);
  });
});

describe('a label that is seen in some bands', () => {
  it('is named by its runs, and has no name where it is seen in all', () => {
    expect(classOfRuns([[0, 15]])).toBeUndefined();
    expect(
      classOfRuns([
        [2, 5],
        [7, 7],
      ]),
    ).toBe('bands bands-2-5 bands-7-7');
  });

  it('is shown by the width of the frame at the zooms of its run', () => {
    const width = (zoom: number) => sizeAt(frame, zoom).width.toFixed(2);
    expect(writeBandRules(frame, new Set(['bands-0-3', 'bands-4-15', 'bands-5-6', 'other']))).toBe(
      [
        '.bands{display:none}',
        `@container sight (width < ${width(7)}px) {.bands-0-3{display:inline}}`,
        `@container sight (width >= ${width(7)}px) {.bands-4-15{display:inline}}`,
        `@container sight (width >= ${width(7.25)}px) and (width < ${width(7.75)}px) {.bands-5-6{display:inline}}`,
      ].join('\n'),
    );
  });
});
