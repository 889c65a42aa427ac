import type { FeatureCollection, Geometry, Position } from 'geojson';
import { type Point, projectToWorld } from '../camera.ts';
import { type Frame, sizeAt } from './frame.ts';

/**
 * How far, in pixels at the zoom it is drawn for, a line may lie beside where it should, so many frames outside of the
 * frame: what lies out there is seen from afar alone, and what lies far out hardly ever.
 */
const errorOutside = (frames: number) => 0.4 + 1.5 * frames + 0.8 * frames * frames;

type Line = readonly Point[];

const distanceToChord = (point: Point, from: Point, to: Point): number => {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = dx * dx + dy * dy;
  const share = length === 0 ? 0 : ((point.x - from.x) * dx + (point.y - from.y) * dy) / length;
  const along = Math.min(1, Math.max(0, share));
  return Math.hypot(point.x - from.x - along * dx, point.y - from.y - along * dy);
};

/** Douglas and Peucker's choice of points (1973): the fewest from which none that is left out lies farther than it may. */
export function simplifyLine(line: Line, errorAt: (point: Point) => number): Line {
  const isKept = new Set([0, line.length - 1]);
  const pieces: [number, number][] = [[0, line.length - 1]];
  for (let piece = pieces.pop(); piece; piece = pieces.pop()) {
    const [first, last] = piece;
    const [from, to] = [line[first], line[last]];
    if (!from || !to) continue;
    let [farthest, worst] = [-1, 1];
    for (let index = first + 1; index < last; index += 1) {
      const point = line[index];
      const off = point ? distanceToChord(point, from, to) / errorAt(point) : 0;
      if (off > worst) [farthest, worst] = [index, off];
    }
    if (farthest < 0) continue;
    isKept.add(farthest);
    pieces.push([first, farthest], [farthest, last]);
  }
  return line.filter((_, index) => isKept.has(index));
}

/** Numbers one behind the other as briefly as path data has them: a minus parts as well as a space. */
const pair = (x: number, y: number) => `${x}${y < 0 ? '' : ' '}${y}`;

/** A line in whole units, each point from the one before. */
function writeLine(line: Line, isClosed: boolean): string {
  let path = '';
  let before: Point | null = null;
  for (const { x, y } of line) {
    const [column, row] = [Math.round(x), Math.round(y)];
    if (!before) path += `M${pair(column, row)}`;
    else if (column !== before.x || row !== before.y) {
      const step = pair(column - before.x, row - before.y);
      path += `${path.includes('l') ? (step.startsWith('-') ? '' : ' ') : 'l'}${step}`;
    }
    before = { x: column, y: row };
  }
  return isClosed ? `${path}z` : path;
}

function linesOf(geometry: Geometry): readonly { line: readonly Position[]; isClosed: boolean }[] {
  const all = (lines: readonly (readonly Position[])[], isClosed: boolean) => lines.map((line) => ({ line, isClosed }));
  switch (geometry.type) {
    case 'LineString':
      return all([geometry.coordinates], false);
    case 'MultiLineString':
      return all(geometry.coordinates, false);
    case 'Polygon':
      return all(geometry.coordinates, true);
    case 'MultiPolygon':
      return all(geometry.coordinates.flat(), true);
    default:
      return [];
  }
}

/**
 * The path data of a collection for a poster that is seen at many sizes: as few points as serve it, fewer the farther
 * they lie from the frame, since far places are seen from afar alone; so many times more of what is to be `finer`. In half pixels at a zoom from the frame's corner.
 */
export function writePosterPath(collection: FeatureCollection, zoom: number, frame: Frame, finer = 1): string {
  const { width, height } = sizeAt(frame, zoom);
  const corner = { x: frame.left * 2 ** zoom, y: frame.top * 2 ** zoom };
  const errorAt = ({ x, y }: Point) => {
    const across = Math.max(0, -x / 2, x / 2 - width) / width;
    const down = Math.max(0, -y / 2, y / 2 - height) / height;
    return (2 * errorOutside(Math.hypot(across, down))) / finer;
  };
  const toPoint = ([longitude = 0, latitude = 0]: Position): Point => {
    const world = projectToWorld([longitude, latitude], zoom);
    return { x: (world.x - corner.x) * 2, y: (world.y - corner.y) * 2 };
  };
  return collection.features
    .flatMap(({ geometry }) => linesOf(geometry))
    .map(({ line, isClosed }) => ({ points: simplifyLine(line.map(toPoint), errorAt), isClosed }))
    .filter(({ points, isClosed }) => points.length > (isClosed ? 3 : 1))
    .map(({ points, isClosed }) => writeLine(points, isClosed))
    .join('');
}
