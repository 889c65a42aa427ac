import { memo } from 'react';
import type { Palette } from '../../ui/tokens.ts';
import { type Point, projectToWorld } from '../camera.ts';
import type { PlacedLabel } from '../labels.ts';

type Colours = Pick<Palette, 'ink' | 'quiet' | 'land'>;

const haloWidth = 3.4;
/** What is said of a crossing below its names. */
const detailSize = 12.5;

/** The names on the map as SVG text, in pixels from `origin` at a zoom. */
export const LabelsPicture = memo(function LabelsPicture({
  labels,
  zoom,
  origin,
  colours,
}: {
  labels: readonly PlacedLabel[];
  zoom: number;
  origin: Point;
  colours: Colours;
}) {
  return labels.map((label) => {
    const at = projectToWorld(label.position, zoom);
    const [x, y] = [at.x - origin.x, at.y - origin.y];
    return (
      <g key={label.id} transform={`translate(${x.toFixed(1)} ${y.toFixed(1)})`}>
        {label.rank > 0 ? (
          <circle r={label.markRadius - 0.8} fill={colours.land} stroke={colours.quiet} strokeWidth="1.4" />
        ) : null}
        <text
          fontSize={label.fontSize}
          textAnchor={label.anchor}
          stroke={colours.land}
          strokeWidth={haloWidth}
          strokeLinejoin="round"
          paintOrder="stroke"
        >
          {label.lines.map((line, index) => (
            <tspan
              key={`${line.lang} ${line.text}`}
              x={label.dx}
              y={label.dy + index * label.fontSize * 1.16}
              lang={line.lang}
              fill={line.isQuiet ? colours.quiet : colours.ink}
              fontWeight={line.isStrong ? 600 : 400}
              {...(label.rank === 0 && line.isQuiet ? { fontSize: detailSize } : {})}
            >
              {line.text}
            </tspan>
          ))}
        </text>
      </g>
    );
  });
});
