import { useTranslate } from '../../i18n/translate.tsx';
import type { LayerId } from '../../state/parameters.ts';
import { useFacts } from '../../state/store.ts';
import { LayerSample } from '../../ui/LayerSample.tsx';
import { themes } from '../../ui/tokens.ts';
import { useTheme } from '../../ui/useTheme.ts';
import styles from './layersLegend.module.css';

/** The layers that are shown, in words, and how each is drawn; one that has no place on the map says so. */
export function LayersLegend({ ids }: { ids: readonly LayerId[] }) {
  const translate = useTranslate();
  const facts = useFacts();
  const palette = themes[useTheme()];
  const services = facts.agencies.filter(({ side }) => side === 'belgrade').map(({ short }) => short);
  return (
    <div className={styles.layers}>
      <p className={styles.title}>{translate('maplayers.title')}</p>
      <ul>
        {ids.map((id) => (
          <li key={id} className={styles.row}>
            <svg width="32" height="18" viewBox="0 0 32 18" aria-hidden="true" focusable="false">
              <LayerSample id={id} palette={palette} />
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
