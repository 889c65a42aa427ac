import type { Crossing } from '../../facts/types.ts';
import { formatKilometres } from '../../i18n/numbers.ts';
import { useLocale, useTranslate } from '../../i18n/translate.tsx';
import { PlaceNamePair } from '../../ui/NamePair.tsx';
import { formatPosition } from '../shared/formatPosition.ts';
import { Said } from '../shared/Said.tsx';
import { Cell } from './Cell.tsx';
import styles from './table.module.css';
import type { NearTown } from './useNearTowns.ts';

/** Where the post lies, how exactly that is known, and how far the nearest towns are. */
export function PositionCell({ crossing: { position }, towns }: { crossing: Crossing; towns: readonly NearTown[] }) {
  const translate = useTranslate();
  const locale = useLocale();
  const { coordinates, within } = formatPosition(position, locale, translate);
  return (
    <Cell column="position">
      <Said sources={position.sources}>
        {coordinates}, <span className={styles.piece}>{within}</span>, {translate(`confidence.${position.confidence}`)}
      </Said>
      {towns.map(({ id, names, kilometres }) => (
        <p key={id} className={styles.none}>
          <PlaceNamePair names={names} />{' '}
          <span className={styles.piece}>{formatKilometres(kilometres, locale, kilometres < 10 ? 1 : 0)}</span>
        </p>
      ))}
    </Cell>
  );
}
