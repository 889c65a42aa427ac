import { type Position, projectToWorld } from '../camera.ts';
import { closestSelectedZoom, selectedZoomIn } from '../framing.ts';

/** The rectangle of the map around positions, in the pixels of the world at zoom 0. */
export type Frame = { readonly left: number; readonly top: number; readonly width: number; readonly height: number };

/** The rectangle around the crossings: what the view of all six fits into the picture. */
export function frameAround(positions: readonly Position[]): Frame {
  const points = positions.map((position) => projectToWorld(position, 0));
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  return { left, top, width: Math.max(...xs) - left, height: Math.max(...ys) - top };
}

/** Where a position lies in a frame, from 0 at its left and top to 1 at its right and bottom. */
export function placeInFrame(position: Position, frame: Frame): { readonly x: number; readonly y: number } {
  const { x, y } = projectToWorld(position, 0);
  return { x: (x - frame.left) / frame.width, y: (y - frame.top) / frame.height };
}

/** How wide and high a frame is drawn at a zoom, in pixels. */
export const sizeAt = (
  { width, height }: Frame,
  zoom: number,
): { readonly width: number; readonly height: number } => ({
  width: width * 2 ** zoom,
  height: height * 2 ** zoom,
});

/** A share of a picture as SVG has it, to the hundredth of a pixel of a wide screen. */
export const percent = (share: number): string => `${Number((share * 100).toFixed(3))}%`;

/** The zoom that the ground is drawn for: as in a column of a laptop. */
export const groundZoom = 7.9;

/** No screen shows the frame of all six closer in than this; one that is selected is shown no closer than its own. */
export const closestZoom = { all: 11, selected: closestSelectedZoom } as const;

/**
 * The size of the frame in rules of its own: without scripts a canvas has no proportions, and the one that is selected
 * grows no larger than at its closest zoom.
 */
export function writeFrameRules(frame: Frame): string {
  const ratio = (frame.width / frame.height).toFixed(6);
  const contain = (share: string) => `${share}cqw,${share}cqh*${ratio}`;
  const closest = sizeAt(frame, closestZoom.selected).width.toFixed(2);
  const selected = (100 * 2 ** selectedZoomIn).toFixed(4);
  return [
    `.poster-fit{display:block;aspect-ratio:${ratio};width:min(${contain('100')})}`,
    `.poster-frame-selected .poster-fit{width:min(${contain(selected)},${closest}px)}`,
  ].join('\n');
}
