import type { ReactNode } from 'react';
import type { StepView } from '../../../state/store.ts';
import { TextLines } from '../../../ui/TextLines.tsx';
import { estimateTextWidth } from '../../../ui/textWidth.ts';
import { wrapText } from '../../../ui/wrapText.ts';
import type { Telling } from '../telling.ts';
import { LegendMark } from './LegendMark.tsx';
import { type LegendEntry, listLegend } from './listLegend.ts';
import { type Frame, PlacedMap } from './PlacedMap.tsx';
import { palette, sansFamily } from './palette.ts';

/** The picture on a slide, in pixels: 200 an inch. */
export const plateSize = { width: 1480, height: 1120 } as const;

/** Where the map lies on it. */
export const plateFrame: Frame = { x: 0, y: 0, width: plateSize.width, height: 920 };

const wordSize = 44;
const markRoom = 66;
const gap = 40;

/** The entries of the legend in rows, each with the place where it begins. */
function placeEntries(entries: readonly LegendEntry[]) {
  let [x, row] = [0, 0];
  return entries.map((entry) => {
    const width = markRoom + estimateTextWidth(entry.word, wordSize) * 1.05;
    if (x > 0 && x + width > plateSize.width) [x, row] = [0, row + 1];
    const placed = { ...entry, x, row };
    x += width + gap;
    return placed;
  });
}

/** The map of a view for a slide, as one SVG: under it the status legend, and who drew the ground. */
export function MapPlate({ map, view, ...telling }: Telling & { map: ReactNode; view: StepView }) {
  const { width, height } = plateSize;
  const attribution = wrapText(
    telling.translate('map.attribution'),
    (line) => estimateTextWidth(line, 28) > width,
  ).slice(0, 1);
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      fontFamily={sansFamily}
      aria-hidden="true"
    >
      <rect width={width} height={height} fill={palette.panel} />
      <PlacedMap frame={plateFrame}>{map}</PlacedMap>
      {placeEntries(listLegend(view, telling)).map(({ id, word, x, row }) => (
        <g key={id} transform={`translate(${x} ${plateFrame.height + 56 + row * 56})`}>
          <g transform="translate(24 -12) scale(1.6)">
            <LegendMark id={id} />
          </g>
          <text x={markRoom} fontSize={wordSize} fill={palette.ink}>
            {word}
          </text>
        </g>
      ))}
      <TextLines lines={attribution} x={0} y={height - 14} fontSize={28} fill={palette.quiet} />
    </svg>
  );
}
