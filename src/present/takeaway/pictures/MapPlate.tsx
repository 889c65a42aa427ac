import type { ReactNode } from 'react';
import type { StepView } from '../../../state/store.ts';
import { TextLines } from '../../../ui/TextLines.tsx';
import { estimateTextWidth } from '../../../ui/textWidth.ts';
import { wrapText } from '../../../ui/wrapText.ts';
import type { Telling } from '../telling.ts';
import { LegendRows, placeInRows } from './LegendRows.tsx';
import { listLayers, listLegend } from './listLegend.ts';
import { type Frame, PlacedMap } from './PlacedMap.tsx';
import { palette, sansFamily } from './palette.ts';

/** The picture on a slide, in pixels: 200 an inch. */
export const plateSize = { width: 1480, height: 1120 } as const;

const wordSize = 44;
const layerSize = 30;

const placeLayers = (view: StepView, telling: Telling) =>
  placeInRows(listLayers(view, telling), plateSize.width, layerSize);

/** Where the map lies on it: above what its legend needs. */
export const plateFrameOf = (view: StepView, telling: Telling): Frame => ({
  x: 0,
  y: 0,
  width: plateSize.width,
  height: 920 - Math.ceil(placeLayers(view, telling).height),
});

/** The map of a view for a slide, as one SVG: under it the legend of statuses and layers, and who drew the ground. */
export function MapPlate({ map, view, ...telling }: Telling & { map: ReactNode; view: StepView }) {
  const { width, height } = plateSize;
  const frame = plateFrameOf(view, telling);
  const marks = placeInRows(listLegend(view, telling), width, wordSize);
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
      <PlacedMap frame={frame}>{map}</PlacedMap>
      <LegendRows rows={marks} x={0} y={frame.height} />
      <LegendRows rows={placeLayers(view, telling)} x={0} y={frame.height + marks.height} />
      <TextLines lines={attribution} x={0} y={height - 14} fontSize={28} fill={palette.quiet} />
    </svg>
  );
}
