import type { SVGProps } from 'react';

/** Lines of SVG text from a first baseline down; other attributes go to each. `lineHeight` in font sizes. */
export function TextLines({
  lines,
  y,
  fontSize,
  lineHeight = 1.3,
  ...attributes
}: { lines: readonly string[]; y: number; fontSize: number; lineHeight?: number } & SVGProps<SVGTextElement>) {
  return lines.map((line, index) => {
    const baseline = y + index * fontSize * lineHeight;
    return (
      <text key={baseline} y={baseline} fontSize={fontSize} {...attributes}>
        {line}
      </text>
    );
  });
}
