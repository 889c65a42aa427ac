import type { Status } from '../facts/types.ts';
import { cssPalette } from './tokens.ts';

type Colours = Pick<typeof cssPalette, 'onMark' | 'casing' | 'panel' | 'ink' | 'status'>;

/** Shape and pattern of each status around the origin, within 10 units of it; colour comes third, the word beside it. */
const shapes: Readonly<
  Record<Status, { outline: string; inner?: (on: string) => React.ReactNode; isHollow?: boolean }>
> = {
  completed: {
    outline: 'M0-9.5A9.5 9.5 0 1 1 0 9.5 9.5 9.5 0 1 1 0-9.5Z',
    inner: (on) => (
      <path
        d="M-4.4 .3-1.3 3.6 4.6-3.2"
        fill="none"
        stroke={on}
        strokeWidth="2.4"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    ),
  },
  building: {
    outline: 'M0-10 10.4 8.6H-10.4Z',
    inner: (on) => (
      <path
        d="M-4.6 6.4 1.3-4M-.4 6.4 3.4-.3M4 6.4 5.6 3.6"
        fill="none"
        stroke={on}
        strokeWidth="1.7"
        strokeLinecap="round"
      />
    ),
  },
  interim: { outline: 'M0-10.8 10.8 0 0 10.8-10.8 0Z', inner: (on) => <circle r="3.1" fill={on} /> },
  agreed: { outline: 'M0-8.4A8.4 8.4 0 1 1 0 8.4 8.4 8.4 0 1 1 0-8.4Z', isHollow: true },
  unknown: { outline: 'M-8-8H8V8H-8Z', isHollow: true },
};

/**
 * The glyph of a status as SVG, centred on the origin, about 22 units across, its casing 25.
 * `isClosed` lays a bar across it: closed that day.
 */
export function StatusGlyph({
  status,
  isClosed = false,
  colours = cssPalette,
}: {
  status: Status;
  isClosed?: boolean;
  colours?: Colours;
}) {
  const { outline, inner, isHollow } = shapes[status];
  const colour = colours.status[status];
  return (
    <g strokeLinejoin="round">
      <path d={outline} fill={colours.casing} stroke={colours.casing} strokeWidth={isHollow ? 8.5 : 5} />
      {isHollow ? (
        <path
          d={outline}
          fill={colours.panel}
          stroke={colour}
          strokeWidth="3.4"
          {...(status === 'unknown' ? { strokeDasharray: '4 2.6' } : {})}
        />
      ) : (
        <path d={outline} fill={colour} />
      )}
      {inner?.(colours.onMark)}
      {isClosed ? (
        <>
          <path d="M-12.5 0H12.5" stroke={colours.casing} strokeWidth="8" strokeLinecap="round" />
          <path d="M-12.5 0H12.5" stroke={colours.ink} strokeWidth="4.4" strokeLinecap="round" />
        </>
      ) : null}
    </g>
  );
}

/** The glyph as a picture of its own, for lists, legend, table and timeline; the word for it stands beside it. */
export function StatusMark({
  status,
  isClosed = false,
  size = 22,
}: {
  status: Status;
  isClosed?: boolean;
  size?: number;
}) {
  return (
    <svg
      className="status-mark"
      width={size}
      height={size}
      viewBox="-13 -13 26 26"
      aria-hidden="true"
      focusable="false"
    >
      <StatusGlyph status={status} isClosed={isClosed} />
    </svg>
  );
}
