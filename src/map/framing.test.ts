import { describe, expect, it } from 'vitest';
import { loadFacts } from '../facts/load.ts';
import { limitCamera, type Padding, type Position, projectToScreen, type Size, unprojectFromScreen } from './camera.ts';
import { cameraFor, revealCamera } from './framing.ts';

const { crossings: facts } = await loadFacts('en');
const crossings = facts.map(({ position }): Position => [position.longitude, position.latitude]);
const bare: Padding = { top: 0, right: 0, bottom: 0, left: 0 };

const pictures: readonly (readonly [name: string, size: Size, covered: Padding])[] = [
  ['a small phone', { width: 320, height: 568 }, { ...bare, top: 52, bottom: 284 }],
  ['a phone, sheet half', { width: 390, height: 844 }, { ...bare, top: 52, bottom: 422 }],
  ['a phone, sheet low', { width: 390, height: 844 }, { ...bare, top: 52, bottom: 132 }],
  ['a tablet', { width: 396, height: 470 }, bare],
  ['a laptop', { width: 544, height: 688 }, bare],
  ['a desk', { width: 696, height: 968 }, bare],
  ['a wide picture', { width: 1600, height: 500 }, bare],
  ['covered on both sides', { width: 1280, height: 800 }, { top: 0, right: 400, bottom: 90, left: 300 }],
  ['a wall', { width: 3840, height: 2160 }, bare],
];

describe.each(pictures)('the camera for %s', (_, size, covered) => {
  const middle = {
    x: (covered.left + size.width - covered.right) / 2,
    y: (covered.top + size.height - covered.bottom) / 2,
  };
  const all = cameraFor({ crossings, selected: null, size, covered });

  it('shows all six in the part that is not covered, with room for their labels', () => {
    const points = crossings.map((position) => projectToScreen(position, all, size));
    for (const { x, y } of points) {
      expect(x).toBeGreaterThan(covered.left + 107.9);
      expect(x).toBeLessThan(size.width - covered.right - 107.9);
      expect(y).toBeGreaterThan(covered.top + 45.9);
      expect(y).toBeLessThan(size.height - covered.bottom - 45.9);
    }
    const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
    expect((Math.min(...xs) + Math.max(...xs)) / 2).toBeCloseTo(middle.x, 3);
    expect((Math.min(...ys) + Math.max(...ys)) / 2).toBeCloseTo(middle.y, 3);
  });

  it.each(facts.map(({ id }, index) => [id, index] as const))(
    'puts a selected %s in the middle of it',
    (_id, index) => {
      const selected = crossings[index] ?? [0, 0];
      const camera = cameraFor({ crossings, selected, size, covered });
      const point = projectToScreen(selected, camera, size);
      expect(point.x).toBeCloseTo(middle.x, 6);
      expect(point.y).toBeCloseTo(middle.y, 6);
      expect(limitCamera(camera)).toEqual(camera);
    },
  );

  it('goes somewhat closer to a selected one, never further away', () => {
    const { zoom } = cameraFor({ crossings, selected: crossings[0] ?? null, size, covered });
    expect(zoom).toBeGreaterThanOrEqual(all.zoom);
    expect(zoom).toBeLessThanOrEqual(all.zoom + 0.7);
    if (all.zoom < 8.9) expect(zoom).toBeCloseTo(all.zoom + 0.7, 9);
  });
});

describe('the camera of a selection', () => {
  it('stays where schematic roads and rivers still help', () => {
    const size = { width: 1336, height: 1250 };
    expect(cameraFor({ crossings, selected: crossings[2] ?? null, size, covered: bare }).zoom).toBeLessThanOrEqual(9.6);
  });

  it('moves up as the sheet does, and by half as much', () => {
    const size = { width: 390, height: 844 };
    const at = (bottom: number) =>
      projectToScreen(
        crossings[0] ?? [0, 0],
        cameraFor({ crossings, selected: crossings[0] ?? null, size, covered: { ...bare, bottom } }),
        size,
      );
    expect(at(132).y - at(422).y).toBeCloseTo(145, 6);
  });
});

describe('the camera that reveals a position', () => {
  const size = { width: 600, height: 500 };
  const covered = { ...bare, top: 50, bottom: 150 };
  const camera = { zoom: 9, latitude: 42.8, longitude: 21.1 };
  const positionAt = (x: number, y: number) => unprojectFromScreen({ x, y }, camera, size);

  it('stays where it is while one sees it', () => {
    for (const [x, y] of [
      [300, 200],
      [45, 95],
      [555, 305],
    ] as const)
      expect(revealCamera(positionAt(x, y), { camera, size, covered })).toBeNull();
  });

  it.each([
    ['left of the picture', -80, 200],
    ['right of it', 900, 200],
    ['under what covers it above', 300, 20],
    ['under what covers it below', 300, 400],
    ['beyond a corner', 640, 900],
  ])('puts one %s in the middle, as large as it was', (_, x, y) => {
    const next = revealCamera(positionAt(x, y), { camera, size, covered });
    expect(next?.zoom).toBe(camera.zoom);
    const point = projectToScreen(positionAt(x, y), next ?? camera, size);
    expect(point.x).toBeCloseTo(300, 6);
    expect(point.y).toBeCloseTo(200, 6);
  });
});

describe('the camera of a small frame', () => {
  const framed = (size: Size, isTight: boolean) => {
    const camera = cameraFor({ crossings, selected: null, size, covered: bare, isTight });
    const points = crossings.map((position) => projectToScreen(position, camera, size));
    const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
    const room = { left: Math.min(...xs), right: size.width - Math.max(...xs), top: Math.min(...ys) };
    return { camera, room };
  };

  it('comes closer, and keeps the room that the longest names need at either side', () => {
    const size = { width: 280, height: 220 };
    const { camera, room } = framed(size, true);
    expect(camera.zoom).toBeGreaterThan(framed(size, false).camera.zoom + 0.4);
    expect(room.left).toBeGreaterThanOrEqual(79.9);
    expect(room.right).toBeGreaterThanOrEqual(103.9);
    expect(room.top).toBeGreaterThanOrEqual(29.9);
  });

  it('is that of the site where there is room', () => {
    const size = { width: 900, height: 600 };
    expect(framed(size, true)).toEqual(framed(size, false));
  });
});
