import type { Programme } from '../../facts/types.ts';
import { useTranslate } from '../../i18n/translate.tsx';
import { actions, useDate, useLayers } from '../../state/store.ts';
import { Since } from '../shared/Since.tsx';
import styles from './layers.module.css';

/** Which of the arrangements around the agreement are shown, on the map and beside it. */
export function LayerChoice({ programmes }: { programmes: readonly Programme[] }) {
  const translate = useTranslate();
  const layers = useLayers();
  const date = useDate();
  return (
    <fieldset className={styles.choice}>
      <legend>{translate('layers.choice')}</legend>
      {programmes.map(({ id, short, period }) => (
        <label key={id} className={styles.text} data-layer={id}>
          <input type="checkbox" checked={layers.includes(id)} onChange={() => actions.layerToggled(id)} />
          <span>
            {short}{' '}
            <span className={styles.quiet}>
              <Since span={period} date={date} />
            </span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
