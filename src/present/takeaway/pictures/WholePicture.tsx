import type { ReactNode } from 'react';
import { formatDate } from '../../../i18n/dates.ts';
import type { StepView } from '../../../state/store.ts';
import { TextLines } from '../../../ui/TextLines.tsx';
import { estimateTextWidth } from '../../../ui/textWidth.ts';
import { wrapText } from '../../../ui/wrapText.ts';
import { type Telling, tellAsOf, tellFootnote } from '../telling.ts';
import { LegendMark } from './LegendMark.tsx';
import { LegendRows, placeInRows, type Rows } from './LegendRows.tsx';
import { listLayers, listLegend } from './listLegend.ts';
import { type Frame, PlacedMap } from './PlacedMap.tsx';
import { palette, sansFamily, serifFamily } from './palette.ts';

/** The units that a picture is drawn in, whatever its size in pixels: a slide of 16:9. */
export const pictureSize = { width: 1920, height: 1080 } as const;

const margin = 64;
const columnWidth = 540;
const footSize = 22;
const footLine = 30;
const layerSize = 28;
/** The estimate of widths is for the sans; the serif runs wider. */
const serifWidth = 1.1;

/** What a picture says beside its map. `address`: where the same can be seen; null where it lies on somebody’s disk. */
export type PictureText = {
  readonly title: string;
  readonly view: StepView;
  readonly address: string | null;
};

type Drawing = Telling & PictureText;

/** The lines of the foot: the note to the asterisk, as of when, who drew the ground, the address. */
function listFoot({ address, ...telling }: Drawing): readonly string[] {
  const width = pictureSize.width - 2 * margin;
  return [
    ...wrapText(tellFootnote(telling), (line) => estimateTextWidth(line, footSize) > width),
    `${tellAsOf(telling)} · ${telling.translate('map.attribution')}`,
    ...(address ? [address] : []),
  ];
}

/** Where the map of a picture lies: right of the words, above the foot. */
export function frameOf(drawing: Drawing): Frame {
  const x = margin + columnWidth + 36;
  return { x, y: 0, width: pictureSize.width - x, height: footTop(listFoot(drawing), placeLayers(drawing)) };
}

/** What the map shows besides the crossings stands under it, on its whole width. */
const placeLayers = ({ view, ...telling }: Drawing) =>
  placeInRows(listLayers(view, telling), pictureSize.width - 2 * margin, layerSize);

const roomOf = ({ height }: Rows) => (height > 0 ? Math.ceil(height) + 12 : 0);

const footTop = (foot: readonly string[], layers: Rows) =>
  pictureSize.height - foot.length * footLine - 44 - roomOf(layers);

function Title({ title, date }: { title: string; date: string }) {
  const linesAt = (size: number) =>
    wrapText(title, (line) => estimateTextWidth(line, size, true) * serifWidth > columnWidth);
  const size = linesAt(72).length > 4 ? 58 : 72;
  const lines = linesAt(size);
  const style = { fontFamily: serifFamily, fontWeight: 600, lineHeight: 1.12, fill: palette.ink };
  return (
    <>
      <TextLines lines={lines} x={margin} y={188} fontSize={size} {...style} />
      <text x={margin} y={188 + (lines.length - 1) * size * 1.12 + 70} fontSize="36" fill={palette.quiet}>
        {date}
      </text>
    </>
  );
}

/** The status legend, from its last line up. */
function Legend({ bottom, step, view, ...telling }: Telling & { bottom: number; step: number; view: StepView }) {
  const entries = listLegend(view, telling);
  return entries.map(({ id, word }, index) => {
    const y = bottom - (entries.length - 1 - index) * step;
    return (
      <g key={id}>
        <g transform={`translate(${margin + 22} ${y - 12}) scale(1.7)`}>
          <LegendMark id={id} />
        </g>
        <text x={margin + 62} y={y} fontSize="36" fill={palette.ink}>
          {word}
        </text>
      </g>
    );
  });
}

/**
 * A picture that needs no page around it, as one SVG: the map of a view, and burnt in with it title, date, the legend
 * of statuses and layers, the note to the asterisk, as of when, attribution and address. `map`: the view’s map, of the size of `frameOf`.
 */
export function WholePicture({ map, ...drawing }: Drawing & { map: ReactNode }) {
  const { title, view, facts, locale, translate } = drawing;
  const foot = listFoot(drawing);
  const layers = placeLayers(drawing);
  const top = footTop(foot, layers);
  const addressWidth = estimateTextWidth(drawing.address ?? '', footSize);
  const { width, height } = pictureSize;
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      fontFamily={sansFamily}
      lang={locale}
    >
      <title>{title}</title>
      <rect width={width} height={height} fill={palette.panel} />
      <PlacedMap frame={frameOf(drawing)}>{map}</PlacedMap>
      <text x={margin} y={96} fontSize="36" fontWeight="600" fill={palette.quiet}>
        {translate('app.title')}
      </text>
      <Title title={title} date={formatDate(view.date ?? facts.dataset.asOf, locale, translate)} />
      <Legend bottom={top - 36} step={layers.height > 0 ? 46 : 52} {...{ view, facts, locale, translate }} />
      <path d={`M0 ${top}H${width}`} stroke={palette.edge} strokeWidth="2" />
      <LegendRows rows={layers} x={margin} y={top + 6} />
      {foot.map((line, index) => {
        const isLongAddress = line === drawing.address && addressWidth > width - 2 * margin;
        return (
          <text
            key={line}
            x={margin}
            y={top + 22 + roomOf(layers) + footSize * 0.8 + index * footLine}
            fontSize={footSize}
            fill={palette.ink}
            {...(isLongAddress ? { textLength: width - 2 * margin, lengthAdjust: 'spacingAndGlyphs' } : {})}
          >
            {line}
          </text>
        );
      })}
    </svg>
  );
}
