import type { Evidence } from '../facts/types.ts';
import { layerShadesOf, type Palette } from './tokens.ts';

/** One service at a crossing: full where it is attested, a ring where it was agreed, a small ring where it follows. */
export function ServiceDot({ evidence, palette }: { evidence: Evidence; palette: Palette }) {
  const { land } = palette;
  const colour = layerShadesOf(palette).service;
  if (evidence === 'attested') return <circle r="3.4" fill={colour} stroke={land} strokeWidth="1" />;
  return <circle r={evidence === 'agreed' ? 2.9 : 1.7} fill={land} stroke={colour} strokeWidth="1.3" />;
}
