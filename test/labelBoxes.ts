import { type Point, projectToWorld } from '../src/map/camera.ts';
import type { PlacedLabel } from '../src/map/labels.ts';
import { estimateTextWidth } from '../src/ui/textWidth.ts';

export type LabelBox = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };

/** What a placed label covers when it is drawn at a zoom, in the pixels of the world: from what the SVG is given. */
export function labelBox(label: PlacedLabel, zoom: number): LabelBox {
  const at = projectToWorld(label.position, zoom);
  const { lines, fontSize, anchor, dx, dy } = label;
  const width = Math.max(...lines.map(({ text, isStrong }) => estimateTextWidth(text, fontSize, isStrong)));
  const left = at.x + dx - (anchor === 'start' ? 0 : anchor === 'end' ? width : width / 2);
  const top = at.y + dy - fontSize * 0.86;
  return { left, top, right: left + width, bottom: top + lines.length * fontSize * 1.16 };
}

/** What a mark of a radius covers. */
export function markBox({ x, y }: Point, radius: number): LabelBox {
  return { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius };
}

/** True where two boxes share more than the rounding of a pixel. */
export function doOverlap(a: LabelBox, b: LabelBox): boolean {
  const slack = 0.01;
  return (
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > slack &&
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > slack
  );
}
