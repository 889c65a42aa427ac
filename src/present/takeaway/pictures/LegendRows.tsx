import { estimateTextWidth } from '../../../ui/textWidth.ts';
import { LegendMark } from './LegendMark.tsx';
import type { LegendEntry } from './listLegend.ts';
import { palette } from './palette.ts';

/** The entries of a legend side by side, in as many rows as they need. Measures in the picture’s units. */
export type Rows = {
  readonly height: number;
  readonly entries: readonly (LegendEntry & { readonly x: number; readonly row: number })[];
  readonly size: number;
};

const rowHeight = 1.28;
const markRoom = 1.5;
const gap = 0.9;

/** Places entries within a width, in words of a size; no entries take no height. */
export function placeInRows(entries: readonly LegendEntry[], width: number, size: number): Rows {
  let [x, row] = [0, 0];
  const placed = entries.map((entry) => {
    const itsWidth = markRoom * size + estimateTextWidth(entry.word, size) * 1.05;
    if (x > 0 && x + itsWidth > width) [x, row] = [0, row + 1];
    const at = { ...entry, x, row };
    x += itsWidth + gap * size;
    return at;
  });
  return { entries: placed, size, height: entries.length > 0 ? (row + 1) * rowHeight * size : 0 };
}

/** The rows, from the upper edge that they are given. */
export function LegendRows({ rows: { entries, size }, x, y }: { rows: Rows; x: number; y: number }) {
  return entries.map((entry) => (
    <g key={entry.id} transform={`translate(${x + entry.x} ${y + (entry.row + 1) * rowHeight * size})`}>
      <g transform={`translate(${size * 0.55} ${-size * 0.27}) scale(${size * 0.0364})`}>
        <LegendMark id={entry.id} />
      </g>
      <text x={markRoom * size} fontSize={size} fill={palette.ink}>
        {entry.word}
      </text>
    </g>
  ));
}
