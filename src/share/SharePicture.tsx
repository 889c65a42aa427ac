import type { ReactNode } from 'react';
import { closureOn, countStatuses, findCrossing, statusOn } from '../facts/questions.ts';
import type { Crossing, Status } from '../facts/types.ts';
import { statuses } from '../facts/vocabulary.ts';
import { formatDate } from '../i18n/dates.ts';
import { crossingNameForms } from '../i18n/names.ts';
import { StatusGlyph } from '../ui/StatusMark.tsx';
import type { Palette } from '../ui/tokens.ts';
import { describeAll, describeWhen, type Telling } from './describePage.ts';
import { pictureSize } from './pictureSize.ts';
import { TextLines } from './TextLines.tsx';
import { type Measure, wrapText } from './wrapText.ts';

/** Where the map lies on the picture, from its top left; the words have the rest. */
export const mapPart = { width: 644, height: pictureSize.height } as const;

const margin = 44;
const left = mapPart.width + margin;
const columnWidth = pictureSize.width - left - margin;
const serif = 'Source Serif 4';
/** The estimate of widths is for the sans; the serif runs wider, and nothing may be cut. */
const serifWidth = 1.1;

type Drawing = Telling & { readonly palette: Palette; readonly measure: Measure };

/** A status: its mark, its word, and what else there is to say of it. */
function StatusRow({
  status,
  isClosed,
  y,
  palette,
  size,
  children,
}: {
  status: Status;
  isClosed?: boolean;
  y: number;
  palette: Palette;
  size: number;
  children: ReactNode;
}) {
  const radius = size * 0.62;
  return (
    <>
      <g transform={`translate(${left + radius} ${y - size * 0.34}) scale(${radius / 13})`}>
        <StatusGlyph status={status} isClosed={isClosed} colours={palette} />
      </g>
      <text x={left + radius * 2 + 14} y={y} fontSize={size} fontWeight="600" fill={palette.ink}>
        {children}
      </text>
    </>
  );
}

/** What is said of one crossing. */
function CrossingWords({ crossing, ...drawing }: Drawing & { crossing: Crossing }) {
  const { facts, locale, translate, palette } = drawing;
  const { value } = statusOn(crossing, facts.dataset.asOf);
  const closure = closureOn(crossing, facts.dataset.asOf);
  const words = [translate(`status.${value}`), closure && translate(`closure.${closure.value}`)];
  return (
    <>
      {crossingNameForms(crossing.names, locale).map(({ text, lang }, index) => (
        <text
          key={lang}
          lang={lang}
          x={left - 2}
          y={206 + index * 64}
          fontFamily={serif}
          fontSize="56"
          fontWeight={index === 0 ? 600 : 400}
          fill={palette.ink}
        >
          {text}
        </text>
      ))}
      <StatusRow status={value} isClosed={closure !== undefined} y={344} palette={palette} size={32}>
        {words.filter(Boolean).join(' · ')}
      </StatusRow>
      <TextLines lines={[describeWhen(crossing, drawing)]} x={left} y={388} fontSize={26} fill={palette.quiet} />
    </>
  );
}

/** What is said of all six: what they come to, and how many have which status. */
function AllWords(drawing: Drawing) {
  const { facts, translate, palette, measure } = drawing;
  const fontSize = 48;
  const lines = wrapText(describeAll(drawing), (line) => measure(line, fontSize, true) * serifWidth > columnWidth);
  const counts = countStatuses(facts.crossings, facts.dataset.asOf);
  const top = 194 + lines.length * fontSize * 1.14;
  return (
    <>
      <TextLines
        lines={lines}
        x={left - 2}
        y={190}
        fontSize={fontSize}
        fill={palette.ink}
        fontFamily={serif}
        fontWeight={600}
        lineHeight={1.14}
      />
      {statuses
        .filter((status) => counts[status] > 0)
        .map((status, index) => (
          <StatusRow key={status} status={status} y={top + index * 40} palette={palette} size={24}>
            {`${translate(`status.${status}`)}: ${counts[status]}`}
          </StatusRow>
        ))}
    </>
  );
}

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
