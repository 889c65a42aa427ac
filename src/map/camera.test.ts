import { MercatorCoordinate } from 'maplibre-gl';
import { describe, expect, it } from 'vitest';
import { type Camera, cameraLimits } from '../state/parameters.ts';
import {
  fitCamera,
  isSameCamera,
  kilometresPerPixel,
  limitCamera,
  type Position,
  panCamera,
  projectToScreen,
  projectToWorld,
  unprojectFromScreen,
  unprojectFromWorld,
  worldSize,
  zoomCamera,
} from './camera.ts';

const crossings: readonly Position[] = [
  [20.6912, 43.2192],
  [20.5483, 42.9619],
  [21.2427, 42.937],
  [21.438, 42.748],
  [21.6697, 42.4888],
  [21.555, 42.3666],
];
const here: Camera = { zoom: 8.4, latitude: 42.8, longitude: 21.1 };
const size = { width: 544, height: 688 };
const zooms = [0, 1, 5.5, 7.25, 8.4, 10, 12.37, 15];
const places: readonly Position[] = [...crossings, [0, 0], [14, 39], [28.5, 47], [-73.99, 40.73], [179.9, -60]];

describe('projecting', () => {
  it.each([
    [0, 512],
    [1, 1024],
    [5.5, 23170.475],
    [8, 131072],
    [15, 16777216],
  ])('has the whole world at zoom %d in %d pixels, as MapLibre has', (zoom, pixels) => {
    expect(worldSize(zoom)).toBeCloseTo(pixels, 3);
  });

  it('puts every place where MapLibre puts it', () => {
    for (const zoom of zooms) {
      for (const [lng, lat] of places) {
        const theirs = MercatorCoordinate.fromLngLat({ lng, lat });
        const ours = projectToWorld([lng, lat], zoom);
        expect(ours.x / worldSize(zoom)).toBeCloseTo(theirs.x, 12);
        expect(ours.y / worldSize(zoom)).toBeCloseTo(theirs.y, 12);
      }
    }
    expect(projectToWorld([-180, 85.0511287798066], 0).y).toBeCloseTo(0, 9);
    expect(projectToWorld([180, 0], 0)).toEqual({ x: 512, y: 256 });
  });

  it('comes back from the world to where it was, at every zoom and place', () => {
    for (const zoom of zooms) {
      for (const place of places) {
        const [longitude, latitude] = unprojectFromWorld(projectToWorld(place, zoom), zoom);
        expect(longitude).toBeCloseTo(place[0], 9);
        expect(latitude).toBeCloseTo(place[1], 9);
      }
    }
  });

  it('comes back from the screen to where it was, and has the camera in the middle', () => {
    for (const zoom of zooms) {
      const camera = { ...here, zoom };
      expect(projectToScreen([here.longitude, here.latitude], camera, size)).toEqual({ x: 272, y: 344 });
      for (const place of crossings) {
        const [longitude, latitude] = unprojectFromScreen(projectToScreen(place, camera, size), camera, size);
        expect(longitude).toBeCloseTo(place[0], 9);
        expect(latitude).toBeCloseTo(place[1], 9);
      }
    }
  });

  it('has north up and east to the right', () => {
    const middle = projectToScreen([21, 43], here, size);
    expect(projectToScreen([21, 43.1], here, size).y).toBeLessThan(middle.y);
    expect(projectToScreen([21.1, 43], here, size).x).toBeGreaterThan(middle.x);
  });

  it('knows how long a pixel is on the ground', () => {
    expect(kilometresPerPixel({ zoom: 0, latitude: 0, longitude: 0 })).toBeCloseTo(78.27152, 4);
    expect(kilometresPerPixel({ zoom: 1, latitude: 60, longitude: 0 })).toBeCloseTo(78.27152 / 4, 4);
    const [from, to] = [
      unprojectFromScreen({ x: 0, y: 344 }, here, size),
      unprojectFromScreen({ x: 100, y: 344 }, here, size),
    ];
    const kilometres = ((to[0] - from[0]) / 360) * 40075.0167 * Math.cos((here.latitude * Math.PI) / 180);
    expect(kilometresPerPixel(here) * 100).toBeCloseTo(kilometres, 6);
  });
});

describe('moving', () => {
  it.each([
    [10, 0],
    [-300, 40],
    [7.5, -211],
  ])('pans by exactly (%d, %d) pixels', (x, y) => {
    const place = unprojectFromScreen({ x: 100, y: 200 }, here, size);
    const moved = projectToScreen(place, panCamera(here, { x, y }), size);
    expect(moved.x).toBeCloseTo(100 - x, 6);
    expect(moved.y).toBeCloseTo(200 - y, 6);
  });

  it('keeps what lies under the pointer when it zooms in or out', () => {
    for (const around of [
      { x: 0, y: 0 },
      { x: 272, y: 344 },
      { x: 531, y: 12 },
    ]) {
      const under = unprojectFromScreen(around, here, size);
      for (const levels of [-2, -0.31, 0, 0.05, 1, 4]) {
        const zoomed = zoomCamera(here, levels, around, size);
        const after = projectToScreen(under, zoomed, size);
        expect(zoomed.zoom).toBeCloseTo(here.zoom + levels, 9);
        expect(after.x).toBeCloseTo(around.x, 6);
        expect(after.y).toBeCloseTo(around.y, 6);
      }
    }
  });

  it('comes back where it was when it zooms in and out again around one place', () => {
    const around = { x: 40, y: 600 };
    expect(isSameCamera(zoomCamera(zoomCamera(here, 2, around, size), -2, around, size), here)).toBe(true);
  });

  it.each<[Camera, Camera]>([
    [
      { zoom: 2, latitude: 0, longitude: 0 },
      { zoom: cameraLimits.zoom[0], latitude: 39, longitude: 14 },
    ],
    [
      { zoom: 99, latitude: 80, longitude: 180 },
      { zoom: 15, latitude: 47, longitude: 28.5 },
    ],
    [here, here],
  ])('keeps %j within the limits of the map', (camera, limited) => {
    expect(limitCamera(camera)).toEqual(limited);
  });

  it('stops at the limits however far it is moved', () => {
    const far = panCamera(here, { x: 1e7, y: -1e7 });
    expect(far.longitude).toBe(cameraLimits.longitude[1]);
    expect(far.latitude).toBeCloseTo(cameraLimits.latitude[1], 9);
    expect(zoomCamera(here, 40, { x: 0, y: 0 }, size).zoom).toBe(cameraLimits.zoom[1]);
    expect(zoomCamera(here, -40, { x: 0, y: 0 }, size).zoom).toBe(cameraLimits.zoom[0]);
  });
});

describe('fitting', () => {
  const sizes = [
    [280, 320],
    [390, 422],
    [544, 688],
    [696, 968],
    [1024, 300],
    [300, 1200],
    [1920, 1080],
    [3840, 2160],
  ].map(([width = 0, height = 0]) => ({ width, height }));

  it.each(sizes)('shows all positions within the padding of $width × $height, and no more than it must', (picture) => {
    for (const padding of [
      { top: 0, right: 0, bottom: 0, left: 0 },
      { top: 10, right: 90, bottom: 140, left: 20 },
    ]) {
      const camera = fitCamera(crossings, picture, padding);
      const points = crossings.map((position) => projectToScreen(position, camera, picture));
      const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
      const free = {
        left: Math.min(...xs) - padding.left,
        right: picture.width - padding.right - Math.max(...xs),
        top: Math.min(...ys) - padding.top,
        bottom: picture.height - padding.bottom - Math.max(...ys),
      };
      for (const room of Object.values(free)) expect(room).toBeGreaterThan(-1e-6);
      expect(free.left).toBeCloseTo(free.right, 4);
      expect(free.top).toBeCloseTo(free.bottom, 4);
      expect(Math.min(free.left, free.top)).toBeCloseTo(0, 4);
    }
  });

  it('goes no closer than it is told', () => {
    const padding = { top: 0, right: 0, bottom: 0, left: 0 };
    expect(fitCamera(crossings.slice(0, 1), size, padding).zoom).toBe(12);
    expect(fitCamera(crossings, { width: 3840, height: 2160 }, padding, 9).zoom).toBe(9);
  });

  it('has an answer where nothing is left uncovered', () => {
    const camera = fitCamera(crossings, { width: 200, height: 100 }, { top: 300, right: 300, bottom: 300, left: 300 });
    expect(limitCamera(camera)).toEqual(camera);
  });

  it('gives no positions the widest camera', () => {
    const camera = fitCamera([], size, { top: 10, right: 20, bottom: 30, left: 40 });
    expect(camera.zoom).toBe(cameraLimits.zoom[0]);
    expect(limitCamera(camera)).toEqual(camera);
    expect(Object.values(camera).every(Number.isFinite)).toBe(true);
  });
});

describe('telling cameras apart', () => {
  it.each<[string, Partial<Camera>, boolean]>([
    ['itself', {}, true],
    ['a thousandth of a zoom', { zoom: 8.401 }, true],
    ['a hundredth of a zoom', { zoom: 8.41 }, false],
    ['less than a tenth of a pixel', { longitude: 21.10001 }, true],
    ['a pixel', { longitude: 21.103 }, false],
    ['a pixel to the north', { latitude: 42.803 }, false],
  ])('%s', (_, change, isSame) => {
    expect(isSameCamera(here, { ...here, ...change })).toBe(isSame);
    expect(isSameCamera({ ...here, ...change }, here)).toBe(isSame);
  });
});
