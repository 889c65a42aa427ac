import type { NameForm } from '../i18n/names.ts';
import { estimateTextWidth } from '../ui/textWidth.ts';
import { type Point, type Position, projectToWorld, type Size } from './camera.ts';

/** One line of a label. */
export type LabelLine = NameForm & { readonly isStrong: boolean; readonly isQuiet?: boolean };

/** Something on the map that wants a label beside it. */
export type Labelled = {
  readonly id: string;
  readonly position: Position;
  readonly lines: readonly LabelLine[];
  readonly fontSize: number;
  /** How far from the position the label starts, and what must stay free around it. */
  readonly markRadius: number;
  /** Lower ranks come first; those of rank 0 are always shown, the others give way. */
  readonly rank: number;
};

export type Side = 'east' | 'west' | 'south' | 'north';

/** A label in its place: offsets in pixels from the position, the first line's baseline. */
export type PlacedLabel = Labelled & {
  readonly side: Side;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly dx: number;
  readonly dy: number;
};

type Box = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };

const lineHeight = 1.16;
const sides: readonly Side[] = ['east', 'west', 'south', 'north'];

const widthOf = ({ lines, fontSize }: Labelled) =>
  Math.max(...lines.map(({ text, isStrong }) => estimateTextWidth(text, fontSize, isStrong)));
const heightOf = ({ lines, fontSize }: Labelled) => lines.length * fontSize * lineHeight;

function boxOf(label: Labelled, at: Point, side: Side): Box {
  const [width, height, gap] = [widthOf(label), heightOf(label), label.markRadius + 5];
  const isBeside = side === 'east' || side === 'west';
  const left = side === 'east' ? at.x + gap : side === 'west' ? at.x - gap - width : at.x - width / 2;
  const top = isBeside ? at.y - height / 2 : side === 'south' ? at.y + gap - 2 : at.y - gap - height + 2;
  return { left, top, right: left + width, bottom: top + height };
}

const markBox = (label: Labelled, at: Point): Box => {
  const reach = label.markRadius + 1;
  return { left: at.x - reach, top: at.y - reach, right: at.x + reach, bottom: at.y + reach };
};

/** What must stay free between two labels, in pixels. */
const clearance = 3;

function overlap(a: Box, b: Box): number {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left) + clearance;
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return width > 0 && height > 0 ? width * height : 0;
}

/** As far as a label reaches from its position on any side, and the points that it could lie on. */
function pointsNear(label: Labelled, at: Point, points: readonly Point[]): readonly Point[] {
  const gap = label.markRadius + 5;
  const [across, down] = [widthOf(label) + gap, heightOf(label) + gap];
  return points.filter(({ x, y }) => Math.abs(x - at.x) < across && Math.abs(y - at.y) < down);
}

const isInside = ({ x, y }: Point, box: Box) => x > box.left && x < box.right && y > box.top && y < box.bottom;

function place(label: Labelled, side: Side): PlacedLabel {
  const [height, gap] = [heightOf(label), label.markRadius + 5];
  const firstBaseline = label.fontSize * 0.86;
  const isBeside = side === 'east' || side === 'west';
  return {
    ...label,
    side,
    anchor: side === 'east' ? 'start' : side === 'west' ? 'end' : 'middle',
    dx: side === 'east' ? gap : side === 'west' ? -gap : 0,
    dy: (isBeside ? -height / 2 : side === 'south' ? gap - 2 : -gap - height + 2) + firstBaseline,
  };
}

/**
 * The labels that a picture shows: of the crossings those whose marks are in it, of the others those that are in it
 * whole; a town at the edge goes with its name.
 * `corner`: the world's pixel at the top left of the picture, at the zoom that it is drawn at.
 */
export function keepLabelsWithin(
  labels: readonly PlacedLabel[],
  corner: Point,
  size: Size,
  zoom: number,
): readonly PlacedLabel[] {
  const picture: Box = { left: corner.x, top: corner.y, right: corner.x + size.width, bottom: corner.y + size.height };
  return labels.filter((label) => {
    const at = projectToWorld(label.position, zoom);
    if (label.rank === 0) return overlap(markBox(label, at), picture) > 0;
    return [boxOf(label, at, label.side), markBox(label, at)].every(
      ({ left, top, right, bottom }) =>
        left >= picture.left && top >= picture.top && right <= picture.right && bottom <= picture.bottom,
    );
  });
}

/** What a label costs on a side: what it covers, and the line under it; the east is slightly preferred. */
function costOf(box: Box, taken: readonly Box[], avoided: readonly Point[], side: Side): number {
  const covered = taken.reduce((sum, other) => sum + overlap(box, other), 0);
  const crossed = avoided.reduce((sum, point) => sum + (isInside(point, box) ? 1 : 0), 0);
  return covered * 4 + crossed * 26 + sides.indexOf(side) * (sides.indexOf(side) > 1 ? 60 : 3);
}

/**
 * Places labels at a zoom so that none covers another or a mark. Labels of rank 0 are all shown, each on the side
 * where it covers least of the others, the marks and the points to be avoided (the line); the rest follow by rank and
 * are left out where no side is free. Depends on the zoom alone, so panning never makes a label jump.
 */
export function placeLabels(
  labelled: readonly Labelled[],
  avoided: readonly Position[],
  zoom: number,
): readonly PlacedLabel[] {
  const located = [...labelled]
    .sort((a, b) => a.rank - b.rank)
    .map((label) => ({ label, at: projectToWorld(label.position, zoom) }));
  const avoidedPoints = avoided.map((position) => projectToWorld(position, zoom));
  const taken: Box[] = located.filter(({ label }) => label.rank === 0).map(({ label, at }) => markBox(label, at));
  return located.flatMap(({ label, at }) => {
    if (label.lines.length === 0) return [];
    const own = label.rank === 0 ? markBox(label, at) : null;
    const others = own ? taken.filter((box) => box.left !== own.left || box.top !== own.top) : taken;
    const near = pointsNear(label, at, avoidedPoints);
    const priced = sides
      .map((side) => {
        const box = boxOf(label, at, side);
        return { side, box, cost: costOf(box, others, near, side) };
      })
      .sort((a, b) => a.cost - b.cost);
    const isFree = (box: Box) => taken.every((other) => overlap(box, other) === 0);
    const best =
      label.rank === 0 ? priced[0] : isFree(markBox(label, at)) ? priced.find(({ box }) => isFree(box)) : undefined;
    if (!best) return [];
    taken.push(best.box);
    if (label.rank > 0) taken.push(markBox(label, at));
    return [place(label, best.side)];
  });
}
