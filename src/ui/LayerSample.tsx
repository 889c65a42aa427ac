import type { LayerId } from '../state/parameters.ts';
import { lineDash } from './lineDash.ts';
import { ServiceDot } from './ServiceDot.tsx';
import { type LayerShades, layerShadesOf, type Palette } from './tokens.ts';

type Colours = { readonly palette: Palette; readonly shades: LayerShades };

const samples: Readonly<Record<LayerId, (colours: Colours) => React.ReactNode>> = {
  belt: ({ shades }) => (
    <>
      <path d="M1 2H31V16H1Z" fill={shades.belt} fillOpacity="0.08" />
      <path d="M1 9 8 2M1 16 15 2M8 16 22 2M15 16 29 2M22 16 31 7M29 16 31 14" stroke={shades.belt} opacity="0.5" />
      <path d="M1 2H31" stroke={shades.belt} strokeWidth="1.1" />
    </>
  ),
  kfor: ({ palette, shades }) => (
    <>
      <path d="M1 2H31M1 16H31" stroke={shades.patrol} strokeWidth="1.5" strokeDasharray="9 6" />
      <path d="M1 9H31" stroke={palette.line} strokeWidth="1.7" strokeDasharray={lineDash.join(' ')} />
    </>
  ),
  'iom-2009': ({ palette, shades }) => (
    <>
      <path d="M1 2H31V16H1Z" fill={shades.outside} />
      <path d="M9 2H31V16H14Z" fill={palette.land} stroke={shades.programmeEdge} />
    </>
  ),
  'eu-ibm-serbia': ({ palette }) =>
    (['attested', 'agreed', 'inferred'] as const).map((evidence, index) => (
      <g key={evidence} transform={`translate(${6 + index * 10} 9)`}>
        <ServiceDot evidence={evidence} palette={palette} />
      </g>
    )),
  kspag: () => null,
};

/** How a layer is drawn on the map, small: within 32 × 18 units. Nothing for one that has no place on it. */
export function LayerSample({ id, palette }: { id: LayerId; palette: Palette }) {
  return samples[id]({ palette, shades: layerShadesOf(palette) });
}
