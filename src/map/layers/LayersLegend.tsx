import { useTranslate } from '../../i18n/translate.tsx';
import type { LayerId } from '../../state/parameters.ts';
import { useFacts } from '../../state/store.ts';
import { type LayerShades, layerShadesOf, type Palette, themes } from '../../ui/tokens.ts';
import { useTheme } from '../../ui/useTheme.ts';
import { lineDash } from '../description.ts';
import styles from './layersLegend.module.css';
import { ServiceDot } from './ServicesPicture.tsx';

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

/** The layers that are shown, in words, and how each is drawn; one that has no place on the map says so. */
export function LayersLegend({ ids }: { ids: readonly LayerId[] }) {
  const translate = useTranslate();
  const facts = useFacts();
  const palette = themes[useTheme()];
  const colours = { palette, shades: layerShadesOf(palette) };
  const services = facts.agencies.filter(({ side }) => side === 'belgrade').map(({ short }) => short);
  return (
    <div className={styles.layers}>
      <p className={styles.title}>{translate('maplayers.title')}</p>
      <ul>
        {ids.map((id) => (
          <li key={id} className={styles.row}>
            <svg width="32" height="18" viewBox="0 0 32 18" aria-hidden="true" focusable="false">
              {samples[id](colours)}
            </svg>
            <span>
              {id === 'eu-ibm-serbia'
                ? translate(`maplayers.${id}`, { services: services.join(', ') })
                : translate(`maplayers.${id}`)}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
