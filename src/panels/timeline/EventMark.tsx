import { memo, type ReactNode } from 'react';
import type { EventKind } from '../../facts/types.ts';

const line = { fill: 'none', stroke: 'currentColor', strokeWidth: 1.3, strokeLinejoin: 'round' } as const;

/** The shape of each kind of event within 5 units of the origin, in ink: colour belongs to status. */
const shapes: Readonly<Record<EventKind, ReactNode>> = {
  agreement: (
    <g {...line}>
      <circle cx="-1.8" r="2.5" />
      <circle cx="1.8" r="2.5" />
    </g>
  ),
  start: <path d="M-3-3.9V3.9L4 0Z" fill="currentColor" />,
  works: <path d="M0-3.6 4 3.3H-4Z" {...line} />,
  opening: <circle r="3.8" fill="currentColor" />,
  closure: <path d="M-4.4-1.7H4.4V1.7H-4.4Z" fill="currentColor" />,
  reopening: <path d="M-3.9-1.6H3.9V1.6H-3.9Z" {...line} />,
  trade: <path d="M-3.2-3.2H3.2V3.2H-3.2Z" fill="currentColor" />,
  eulex: (
    <>
      <circle r="3.5" {...line} />
      <path d="M0-3.5A3.5 3.5 0 0 1 0 3.5Z" fill="currentColor" />
    </>
  ),
  incident: <path d="M-3.2-3.2 3.2 3.2M3.2-3.2-3.2 3.2" {...line} strokeWidth={1.7} strokeLinecap="round" />,
  context: <circle r="1.7" fill="currentColor" />,
};

/** The mark of a kind of event; the word for it stands beside it or in the name of what it stands in. */
export const EventMark = memo(function EventMark({ kind, size = 14 }: { kind: EventKind; size?: number }) {
  return (
    <svg width={size} height={size} viewBox="-5 -5 10 10" data-kind={kind} aria-hidden="true" focusable="false">
      {shapes[kind]}
    </svg>
  );
});
