import type { Crossing } from '../../facts/types.ts';
import { useLocale, useTranslate } from '../../i18n/translate.tsx';
import { formatPosition } from '../shared/formatPosition.ts';
import { RecordRow } from '../shared/RecordList.tsx';
import { Said } from '../shared/Said.tsx';
import styles from './overview.module.css';

/** Where the post lies, how exactly that is known and how well it is attested. */
export function PositionRow({ crossing: { position } }: { crossing: Crossing }) {
  const translate = useTranslate();
  const { coordinates, within } = formatPosition(position, useLocale(), translate);
  return (
    <RecordRow label={translate('shared.label.position')}>
      <Said
        sources={position.sources}
        note={position.note}
        aside={
          <span className={styles.pieces}>
            <span>{within}</span>
            <span>{translate(`confidence.${position.confidence}`)}</span>
          </span>
        }
      >
        <span className={styles.coordinates}>{coordinates}</span>
      </Said>
    </RecordRow>
  );
}
