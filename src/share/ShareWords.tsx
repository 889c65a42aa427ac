import type { ReactNode } from 'react';
import { closureOn, countStatuses, statusOn } from '../facts/questions.ts';
import type { Crossing, Status } from '../facts/types.ts';
import { statuses } from '../facts/vocabulary.ts';
import { crossingNameForms } from '../i18n/names.ts';
import { StatusGlyph } from '../ui/StatusMark.tsx';
import { TextLines } from '../ui/TextLines.tsx';
import type { Palette } from '../ui/tokens.ts';
import { type Measure, wrapText } from '../ui/wrapText.ts';
import { describeAll, describeWhen, type Telling } from './describePage.ts';
import { columnWidth, left } from './pictureSize.ts';

const serif = 'Source Serif 4';
/** The estimate of widths is for the sans; the serif runs wider, and nothing may be cut. */
const serifWidth = 1.1;

/** What the words of a picture are drawn with. */
export type Drawing = Telling & { readonly palette: Palette; readonly measure: Measure };

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
export function CrossingWords({ crossing, ...drawing }: Drawing & { crossing: Crossing }) {
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
export function AllWords(drawing: Drawing) {
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
