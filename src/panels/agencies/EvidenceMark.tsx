import type { Evidence } from '../../facts/types.ts';

const shapes: Readonly<Record<Evidence | 'none', React.ReactNode>> = {
  attested: <circle r="6" fill="currentColor" />,
  agreed: (
    <>
      <circle r="5.2" fill="none" stroke="currentColor" strokeWidth="1.6" />
      <path d="M0-6A6 6 0 0 1 0 6Z" fill="currentColor" />
    </>
  ),
  inferred: <circle r="5.2" fill="none" stroke="currentColor" strokeWidth="1.6" />,
  none: <path d="M-3.5 0H3.5" stroke="currentColor" strokeWidth="1.6" />,
};

/** By what evidence a service is present: full disc, half disc, ring, dash. The word for it stands beside or behind. */
export function EvidenceMark({ evidence }: { evidence: Evidence | 'none' }) {
  return (
    <svg width="16" height="16" viewBox="-8 -8 16 16" aria-hidden="true" focusable="false">
      {shapes[evidence]}
    </svg>
  );
}
