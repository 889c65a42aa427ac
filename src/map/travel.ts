import type { Camera } from '../state/parameters.ts';
import { projectToWorld, unprojectFromWorld } from './camera.ts';

const easeOut = (t: number) => 1 - (1 - t) ** 3;
const easeInOut = (t: number) => (t < 0.5 ? 4 * t ** 3 : 1 - (-2 * t + 2) ** 3 / 2);

/** The camera a share (0 to 1) of the way from one to another: straight on the map, evenly in zoom. */
export function interpolateCamera(from: Camera, to: Camera, share: number): Camera {
  const [a, b] = [projectToWorld([from.longitude, from.latitude], 0), projectToWorld([to.longitude, to.latitude], 0)];
  const zoom = from.zoom + (to.zoom - from.zoom) * share;
  // While zooming in, what matters near the goal is small: the centre hurries ahead so that bearings are kept.
  const scale = 2 ** (to.zoom - from.zoom);
  const way = Math.abs(scale - 1) < 1e-6 ? share : (1 - scale ** -share) / (1 - 1 / scale);
  const [longitude, latitude] = unprojectFromWorld({ x: a.x + (b.x - a.x) * way, y: a.y + (b.y - a.y) * way }, 0);
  return { zoom, longitude, latitude };
}

/**
 * Moves from one camera to another in `duration` milliseconds, calling back for each frame; 0 jumps.
 * One that `isMoving` already is given a new goal without starting from a standstill again, as while a key is held.
 * Returns what stops it where it is.
 */
export function travel(
  from: Camera,
  to: Camera,
  duration: number,
  onFrame: (camera: Camera) => void,
  isMoving = false,
): () => void {
  if (duration <= 0) {
    onFrame(to);
    return () => {};
  }
  const ease = isMoving ? easeOut : easeInOut;
  let frame = 0;
  let start = performance.now();
  const step = (now: number) => {
    const share = Math.min(1, Math.max(0, (now - start) / duration));
    onFrame(share === 1 ? to : interpolateCamera(from, to, ease(share)));
    if (share < 1) frame = requestAnimationFrame(step);
  };
  // From a standstill it sets out a frame later: what the reader has asked for, the panel, is painted first.
  const setOut = (now: number) => {
    start = now;
    frame = requestAnimationFrame(step);
  };
  frame = requestAnimationFrame(isMoving ? step : setOut);
  return () => cancelAnimationFrame(frame);
}
