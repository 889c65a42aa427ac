import type { Camera } from '../state/parameters.ts';
import { projectToWorld, unprojectFromWorld } from './camera.ts';

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
 * Returns what stops it where it is.
 */
export function travel(from: Camera, to: Camera, duration: number, onFrame: (camera: Camera) => void): () => void {
  if (duration <= 0) {
    onFrame(to);
    return () => {};
  }
  let frame = 0;
  let start: number | null = null;
  const step = (now: number) => {
    start ??= now;
    const share = Math.min(1, (now - start) / duration);
    onFrame(share === 1 ? to : interpolateCamera(from, to, easeInOut(share)));
    if (share < 1) frame = requestAnimationFrame(step);
  };
  frame = requestAnimationFrame(step);
  return () => cancelAnimationFrame(frame);
}
