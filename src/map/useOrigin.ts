import { useMemo } from 'react';
import type { Camera } from '../state/parameters.ts';
import { type Point, projectToWorld, type Size } from './camera.ts';

/** Where the pictures are drawn from: a place near the crossings, the same at all zooms. */
const reference = [21.1, 42.8] as const;

/** The corner that pictures at a zoom are measured from, and how far it lies from the top left of the screen. */
export function useOrigin(camera: Camera, size: Size): { origin: Point; shift: Point } {
  const origin = useMemo(() => projectToWorld(reference, camera.zoom), [camera.zoom]);
  const centre = projectToWorld([camera.longitude, camera.latitude], camera.zoom);
  return {
    origin,
    shift: { x: origin.x - centre.x + size.width / 2, y: origin.y - centre.y + size.height / 2 },
  };
}
