import type { Camera } from '../state/parameters.ts';
import { cameraLimits } from '../state/parameters.ts';

/** Web Mercator, as MapLibre has it: 512 pixels around the world at zoom 0. No rotation, no pitch. */

export type Point = { readonly x: number; readonly y: number };
export type Size = { readonly width: number; readonly height: number };
export type Padding = { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number };
/** Longitude, latitude in degrees of WGS 84. */
export type Position = readonly [longitude: number, latitude: number];

const tileSize = 512;
const radians = Math.PI / 180;
/** Circumference of the Earth at the equator in metres (WGS 84), over which Mercator is defined. */
const equator = 2 * Math.PI * 6378137;

/** Pixels around the world at a zoom. */
export const worldSize = (zoom: number): number => tileSize * 2 ** zoom;

/** Where a position lies in the pixels of the world at a zoom. */
export function projectToWorld([longitude, latitude]: Position, zoom: number): Point {
  const sine = Math.sin(latitude * radians);
  const size = worldSize(zoom);
  return {
    x: size * (longitude / 360 + 0.5),
    y: size * (0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)),
  };
}

/** The position at a point in the pixels of the world. */
export function unprojectFromWorld({ x, y }: Point, zoom: number): Position {
  const size = worldSize(zoom);
  const latitude = (2 * Math.atan(Math.exp(Math.PI * (1 - (2 * y) / size))) - Math.PI / 2) / radians;
  return [(x / size - 0.5) * 360, latitude];
}

const centreOf = (camera: Camera): Point => projectToWorld([camera.longitude, camera.latitude], camera.zoom);

/** Where a position lies in a picture of a size, in pixels from its top left. */
export function projectToScreen(position: Position, camera: Camera, size: Size): Point {
  const world = projectToWorld(position, camera.zoom);
  const centre = centreOf(camera);
  return { x: world.x - centre.x + size.width / 2, y: world.y - centre.y + size.height / 2 };
}

/** The position under a pixel of a picture. */
export function unprojectFromScreen(point: Point, camera: Camera, size: Size): Position {
  const centre = centreOf(camera);
  return unprojectFromWorld(
    { x: centre.x + point.x - size.width / 2, y: centre.y + point.y - size.height / 2 },
    camera.zoom,
  );
}

const clamp = (value: number, [least, most]: readonly [number, number]) => Math.min(most, Math.max(least, value));

/** The same camera within the limits of the map. */
export function limitCamera({ zoom, latitude, longitude }: Camera): Camera {
  return {
    zoom: clamp(zoom, cameraLimits.zoom),
    latitude: clamp(latitude, cameraLimits.latitude),
    longitude: clamp(longitude, cameraLimits.longitude),
  };
}

/** The camera after the picture has been moved by so many pixels. */
export function panCamera(camera: Camera, { x, y }: Point): Camera {
  const centre = centreOf(camera);
  const [longitude, latitude] = unprojectFromWorld({ x: centre.x + x, y: centre.y + y }, camera.zoom);
  return limitCamera({ zoom: camera.zoom, longitude, latitude });
}

/** The camera after a zoom by so many levels that keeps what lies under `around` where it is. */
export function zoomCamera(camera: Camera, levels: number, around: Point, size: Size): Camera {
  const zoom = clamp(camera.zoom + levels, cameraLimits.zoom);
  const fixed = projectToWorld(unprojectFromScreen(around, camera, size), zoom);
  const [longitude, latitude] = unprojectFromWorld(
    { x: fixed.x - around.x + size.width / 2, y: fixed.y - around.y + size.height / 2 },
    zoom,
  );
  return limitCamera({ zoom, longitude, latitude });
}

/** What shows as much as can be shown, around the middle of the limits. */
const widestCamera = limitCamera({ zoom: 0, latitude: 43, longitude: 21.25 });

/** The closest camera that shows all positions within the padding. Total: no positions get the widest camera. */
export function fitCamera(positions: readonly Position[], size: Size, padding: Padding, maxZoom = 12): Camera {
  if (positions.length === 0) return widestCamera;
  const points = positions.map((position) => projectToWorld(position, 0));
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const width = Math.max(40, size.width - padding.left - padding.right);
  const height = Math.max(40, size.height - padding.top - padding.bottom);
  const scale = Math.min(width / Math.max(right - left, 1e-9), height / Math.max(bottom - top, 1e-9));
  const zoom = clamp(Math.min(maxZoom, Math.log2(scale)), cameraLimits.zoom);
  const [longitude, latitude] = unprojectFromWorld({ x: (left + right) / 2, y: (top + bottom) / 2 }, 0);
  const centred = limitCamera({ zoom, longitude, latitude });
  return panCamera(centred, { x: (padding.right - padding.left) / 2, y: (padding.bottom - padding.top) / 2 });
}

/** Kilometres on the ground under one pixel. */
export function kilometresPerPixel({ zoom, latitude }: Camera): number {
  return (equator * Math.cos(latitude * radians)) / worldSize(zoom) / 1000;
}

/** True where two cameras show the same to the eye: within a hundredth of a zoom and a tenth of a pixel. */
export function isSameCamera(a: Camera, b: Camera): boolean {
  const [first, second] = [
    projectToWorld([a.longitude, a.latitude], a.zoom),
    projectToWorld([b.longitude, b.latitude], a.zoom),
  ];
  return Math.abs(a.zoom - b.zoom) < 0.005 && Math.hypot(first.x - second.x, first.y - second.y) < 0.1;
}
