import type { Fulfilment } from '../../facts/types.ts';

const shapes: Readonly<Record<Fulfilment, React.ReactNode>> = {
  done: (
    <>
      <circle r="7" fill="currentColor" />
      <path d="M-3.2 .2-.9 2.6 3.4-2.4" fill="none" stroke="var(--panel)" strokeWidth="1.8" strokeLinecap="round" />
    </>
  ),
  partly: (
    <>
      <circle r="6.2" fill="none" stroke="currentColor" strokeWidth="1.6" />
      <path d="M0-7A7 7 0 0 1 0 7Z" fill="currentColor" />
    </>
  ),
  'not-yet': <circle r="6.2" fill="none" stroke="currentColor" strokeWidth="1.6" />,
  ended: <path d="M-6.5 0H5.5M1.5-4.5 6-0 1.5 4.5" fill="none" stroke="currentColor" strokeWidth="1.8" />,
  unknown: (
    <rect
      x="-6"
      y="-6"
      width="12"
      height="12"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      strokeDasharray="3 2"
    />
  ),
};

/** How far a point is carried out: full disc, half disc, ring, arrow, dashed square. The word for it stands beside it. */
export function FulfilmentMark({ value }: { value: Fulfilment }) {
  return (
    <svg width="16" height="16" viewBox="-8 -8 16 16" aria-hidden="true" focusable="false">
      {shapes[value]}
    </svg>
  );
}
