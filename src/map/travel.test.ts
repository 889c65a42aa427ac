import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Camera } from '../state/parameters.ts';
import { projectToWorld } from './camera.ts';
import { interpolateCamera, travel } from './travel.ts';

const from: Camera = { zoom: 8, latitude: 42.8, longitude: 21.1 };
const goals: readonly Camera[] = [
  { zoom: 10, latitude: 43.2, longitude: 20.7 },
  { zoom: 8, latitude: 42.4, longitude: 21.6 },
  { zoom: 6, latitude: 44, longitude: 19 },
];

describe.each(goals)('on the way to %j', (to) => {
  it('begins and ends exactly', () => {
    for (const [share, camera] of [
      [0, from],
      [1, to],
    ] as const) {
      const shown = interpolateCamera(from, to, share);
      expect(shown.zoom).toBeCloseTo(camera.zoom, 9);
      expect(shown.latitude).toBeCloseTo(camera.latitude, 9);
      expect(shown.longitude).toBeCloseTo(camera.longitude, 9);
    }
  });

  it('zooms evenly and keeps to the straight way, always onwards', () => {
    const [a, b] = [projectToWorld([from.longitude, from.latitude], 0), projectToWorld([to.longitude, to.latitude], 0)];
    let before = -1;
    for (let share = 0; share <= 1; share += 0.05) {
      const camera = interpolateCamera(from, to, share);
      expect(camera.zoom).toBeCloseTo(from.zoom + (to.zoom - from.zoom) * share, 9);
      const point = projectToWorld([camera.longitude, camera.latitude], 0);
      const [wayX, wayY] = [(point.x - a.x) / (b.x - a.x), (point.y - a.y) / (b.y - a.y)];
      expect(wayX).toBeCloseTo(wayY, 9);
      expect(wayX).toBeGreaterThan(before);
      before = wayX;
    }
  });

  it('brings the goal ever nearer to the middle of the screen, so that one keeps one’s bearings', () => {
    const distance = (share: number) => {
      const camera = interpolateCamera(from, to, share);
      const [here, there] = [
        projectToWorld([camera.longitude, camera.latitude], camera.zoom),
        projectToWorld([to.longitude, to.latitude], camera.zoom),
      ];
      return Math.hypot(there.x - here.x, there.y - here.y);
    };
    const shares = [0, 0.1, 0.25, 0.5, 0.75, 0.9, 1];
    const distances = shares.map(distance);
    expect([...distances].sort((one, other) => other - one)).toEqual(distances);
  });
});

describe('travelling', () => {
  let frames: FrameRequestCallback[] = [];
  let now = 0;
  const draw = (milliseconds: number) => {
    now = milliseconds;
    const due = frames;
    frames = [];
    for (const frame of due) frame(now);
  };
  beforeEach(() => {
    frames = [];
    now = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => now);
    vi.stubGlobal('requestAnimationFrame', (frame: FrameRequestCallback) => frames.push(frame));
    vi.stubGlobal('cancelAnimationFrame', (id: number) => frames.splice(id - 1, 1));
  });
  afterEach(() => vi.unstubAllGlobals());

  const to = goals[0] ?? from;

  it('jumps at once where it may take no time', () => {
    const seen = vi.fn();
    travel(from, to, 0, seen)();
    expect(seen.mock.calls).toEqual([[to]]);
    expect(frames).toHaveLength(0);
  });

  it('ends at the very goal, when its time is over, and asks for no more frames', () => {
    const seen: Camera[] = [];
    travel(from, to, 600, (camera) => seen.push(camera));
    draw(0);
    for (const milliseconds of [0, 100, 300, 599]) draw(milliseconds);
    expect(seen).toHaveLength(4);
    expect(seen[0]?.zoom).toBeCloseTo(from.zoom, 9);
    expect(seen[2]?.zoom).toBeCloseTo(9, 6);
    expect(seen[3]?.zoom).toBeLessThan(to.zoom);
    draw(600.5);
    expect(seen[4]).toBe(to);
    expect(frames).toHaveLength(0);
  });

  it('does not start from a standstill where it is moving already', () => {
    const zoomAfter = (isMoving: boolean) => {
      const seen: Camera[] = [];
      now = 0;
      travel(from, to, 600, (camera) => seen.push(camera), isMoving);
      for (const milliseconds of [0, 0, 60, 600]) draw(milliseconds);
      expect(seen.at(-1)).toBe(to);
      return seen.at(-2)?.zoom ?? 0;
    };
    expect(zoomAfter(false)).toBeLessThan(from.zoom + 0.02);
    expect(zoomAfter(true)).toBeGreaterThan(from.zoom + 0.4);
  });

  it('leaves the first frame to what was asked for', () => {
    const seen = vi.fn();
    travel(from, to, 600, seen);
    draw(400);
    expect(seen).not.toHaveBeenCalled();
    draw(416);
    expect(seen.mock.calls[0]?.[0].zoom).toBeLessThan(from.zoom + 0.02);
  });

  it('stops where it is when it is told to', () => {
    const seen = vi.fn();
    const stop = travel(from, to, 600, seen);
    for (const milliseconds of [0, 0, 200]) draw(milliseconds);
    stop();
    draw(400);
    draw(800);
    expect(seen).toHaveBeenCalledTimes(2);
  });
});
