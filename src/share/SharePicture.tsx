import type { ReactNode } from 'react';
import { findCrossing } from '../facts/questions.ts';
import { formatDate } from '../i18n/dates.ts';
import { TextLines } from '../ui/TextLines.tsx';
import { wrapText } from '../ui/wrapText.ts';
import { columnWidth, left, mapPart, margin, pictureSize } from './pictureSize.ts';
import { AllWords, CrossingWords, type Drawing } from './ShareWords.tsx';

/** The date of the data and the note to the asterisk, at the foot. */
function Foot({ facts, locale, translate, palette, measure }: Drawing) {
  const [fontSize, lineHeight] = [19, 1.32];
  const lines = wrapText(facts.dataset.footnote, (line) => measure(line, fontSize) > columnWidth);
  const top = pictureSize.height - margin - (lines.length - 1) * fontSize * lineHeight;
  const date = formatDate(facts.dataset.asOf, locale, translate);
  return (
    <>
      <TextLines lines={[translate('share.asOf', { date })]} x={left} y={top - 52} fontSize={22} fill={palette.ink} />
      <path d={`M${left} ${top - 32}h${columnWidth}`} stroke={palette.edge} strokeWidth="1" />
      <TextLines lines={lines} x={left} y={top} fontSize={fontSize} fill={palette.quiet} lineHeight={lineHeight} />
    </>
  );
}

/**
 * The picture that stands for a page where it is shared, as one SVG: the map, and beside it what it says of a crossing,
 * or of all six where there is none. `map`: an SVG element of the size of `mapPart`.
 */
export function SharePicture({ map, crossing: id, ...drawing }: Drawing & { map: ReactNode; crossing: string | null }) {
  const { facts, translate, palette, measure } = drawing;
  const { width, height } = pictureSize;
  const crossing = findCrossing(facts, id);
  const kicker = wrapText(
    translate(crossing ? 'share.kicker' : 'share.kickerAll'),
    (line) => measure(line, 22) > columnWidth,
  );
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      fontFamily="Source Sans 3"
    >
      <title>{translate('app.title')}</title>
      <rect width={width} height={height} fill={palette.panel} />
      {map}
      <path d={`M${mapPart.width} 0v${height}`} stroke={palette.edge} strokeWidth="1" />
      <text
        x="14"
        y={height - 14}
        fontSize="15"
        fill={palette.quiet}
        stroke={palette.land}
        strokeWidth="3.4"
        strokeLinejoin="round"
        paintOrder="stroke"
      >
        {translate('map.attribution')}
      </text>
      <TextLines lines={[translate('app.title')]} x={left} y={74} fontSize={26} fill={palette.ink} fontWeight={600} />
      <TextLines lines={kicker} x={left} y={108} fontSize={22} fill={palette.quiet} />
      {crossing ? <CrossingWords crossing={crossing} {...drawing} /> : <AllWords {...drawing} />}
      <Foot {...drawing} />
    </svg>
  );
}
