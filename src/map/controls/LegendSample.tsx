import { lineDash } from '../../ui/lineDash.ts';
import { cssPalette } from '../../ui/tokens.ts';
import type { LegendEntry } from '../legendEntries.ts';

const samples: Readonly<Record<LegendEntry['id'], React.ReactNode>> = {
  closed: <path d="M3 9H29" stroke={cssPalette.ink} strokeWidth="4.4" strokeLinecap="round" />,
  selected: <circle cx="16" cy="9" r="7.5" fill="none" stroke={cssPalette.ink} strokeWidth="2" />,
  line: (
    <>
      <path d="M1 9H31" stroke={cssPalette.line} strokeWidth="8" opacity="0.12" />
      <path d="M1 9H31" stroke={cssPalette.line} strokeWidth="1.7" strokeDasharray={lineDash.join(' ')} />
    </>
  ),
  variant: (
    <path
      d="M1 6Q10 0 16 6T31 6M1 11Q10 17 16 11T31 11"
      fill="none"
      stroke={cssPalette.line}
      strokeWidth="1.5"
      strokeDasharray="1.5 2.6"
    />
  ),
  edge: <path d="M1 9H31" stroke={cssPalette.edge} strokeWidth="1.2" />,
  road: <path d="M1 12C12 12 16 6 31 6" fill="none" stroke={cssPalette.road} strokeWidth="2.4" />,
  river: <path d="M1 6C12 6 16 13 31 12" fill="none" stroke={cssPalette.river} strokeWidth="2" />,
  town: <circle cx="16" cy="9" r="3.4" fill={cssPalette.land} stroke={cssPalette.quiet} strokeWidth="1.4" />,
  radius: (
    <circle
      cx="16"
      cy="9"
      r="8"
      fill={cssPalette.chosen}
      stroke={cssPalette.ink}
      strokeWidth="1.2"
      strokeDasharray="2 3"
    />
  ),
};

/** How a thing is drawn on the map, small. */
export function LegendSample({ id }: { id: LegendEntry['id'] }) {
  return (
    <svg className="legend-sample" width="32" height="18" viewBox="0 0 32 18" aria-hidden="true" focusable="false">
      {samples[id]}
    </svg>
  );
}
