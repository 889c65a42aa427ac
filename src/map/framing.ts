import type { Camera } from '../state/parameters.ts';
import { fitCamera, type Padding, type Position, panCamera, projectToScreen, type Size } from './camera.ts';

/** What the camera is to show, and what of the picture is covered. */
export type Framing = {
  readonly crossings: readonly Position[];
  readonly selected: Position | null;
  readonly size: Size;
  /** What covers the map: the sheet on a phone, the bars above it. */
  readonly covered: Padding;
  /** Pixels around the marks that something else needs. */
  readonly markRoom?: number;
  /** What the map draws back to where no crossing is selected: a box, as two corners. */
  readonly frame?: readonly Position[] | null;
  /** Whether a small picture keeps no more room than the longest names need: in a frame there is nothing around it. */
  readonly isTight?: boolean;
};

/** Further out than this the map shows what lies around the ground. */
export const groundZoom = 5.5;

/** Room beside the outermost crossings for their labels: at least, by the width of the picture, at most. */
export const labelRoomLimits = [108, 0.17, 128] as const;

function labelRoom(width: number): number {
  const [least, share, most] = labelRoomLimits;
  return Math.min(most, Math.max(least, width * share));
}

/** Room above and below them, in pixels. */
export const framePadding = 46;

/** In a small frame: below which width and height, and the room there; the style sheet of the frame has the same. */
export const tightRoom = { below: { width: 420, height: 300 }, left: 80, right: 104, ends: 30 } as const;

/** The room that the outermost crossings keep from the edges, in pixels. */
function roomIn({ width, height }: Size, isTight: boolean): Padding {
  const { below, left, right, ends } = tightRoom;
  const side = labelRoom(width);
  const end = isTight && height < below.height ? ends : framePadding;
  return { top: end, bottom: end, ...(isTight && width < below.width ? { left, right } : { left: side, right: side }) };
}

/** A little closer than the view of all six: one keeps one's bearings and the neighbours in sight. */
export const selectedZoomIn = 0.7;
export const closestSelectedZoom = 9.6;

/** The camera for a state without a camera of its own: all six, or the selected one with its surroundings. */
export function cameraFor({
  crossings,
  selected,
  size,
  covered,
  frame,
  markRoom = 0,
  isTight = false,
}: Framing): Camera {
  if (frame && !selected) return fitCamera(frame, size, covered);
  const room = roomIn(size, isTight);
  const padding = {
    top: covered.top + room.top,
    right: covered.right + room.right + markRoom,
    bottom: covered.bottom + room.bottom,
    left: covered.left + room.left + markRoom,
  };
  const all = fitCamera(crossings, size, padding);
  if (!selected) return all;
  const zoom = Math.max(all.zoom, Math.min(closestSelectedZoom, all.zoom + selectedZoomIn));
  const centred = { zoom, longitude: selected[0], latitude: selected[1] };
  return panCamera(centred, { x: (padding.right - padding.left) / 2, y: (padding.bottom - padding.top) / 2 });
}

/** From the edge of what is not covered to a mark that counts as seen: the mark, its ring, a bit of ground. */
const seenMargin = 44;

/**
 * The camera that has moved until a position lies in the middle, clear of all that stands at the edges of the map;
 * null where it is seen already.
 */
export function revealCamera(
  position: Position,
  { camera, size, covered }: { camera: Camera; size: Size; covered: Padding },
): Camera | null {
  const { x, y } = projectToScreen(position, camera, size);
  const [left, right] = [covered.left, size.width - covered.right];
  const [top, bottom] = [covered.top, size.height - covered.bottom];
  const isSeen = x >= left + seenMargin && x <= right - seenMargin && y >= top + seenMargin && y <= bottom - seenMargin;
  return isSeen ? null : panCamera(camera, { x: x - (left + right) / 2, y: y - (top + bottom) / 2 });
}
