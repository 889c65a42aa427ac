import { useMemo } from 'react';
import type { Crossing } from '../../facts/types.ts';
import { distanceAlongLine, distanceBetween } from '../../ground/distance.ts';
import type { Ground, Position } from '../../ground/ground.ts';
import { formatKilometres } from '../../i18n/numbers.ts';
import { useLocale, useTranslate } from '../../i18n/translate.tsx';
import { actions, useFacts } from '../../state/store.ts';
import { CrossingNamePair } from '../../ui/NamePair.tsx';
import styles from './distances.module.css';

/** Where a crossing is, as distances are measured. */
export const positionOf = ({ position }: Crossing): Position => [position.longitude, position.latitude];

function DistanceRow({ from, to, line }: { from: Crossing; to: Crossing; line: Ground['line'] | undefined }) {
  const locale = useLocale();
  const along = useMemo(
    () => (line ? distanceAlongLine(line, positionOf(from), positionOf(to)) : undefined),
    [line, from, to],
  );
  return (
    <tr>
      <th scope="row">
        <button type="button" onClick={() => actions.crossingSelected(to.id)}>
          <CrossingNamePair names={to.names} />
        </button>
      </th>
      <td>{formatKilometres(distanceBetween(positionOf(from), positionOf(to)), locale, 1)}</td>
      <td>{along === undefined ? '' : formatKilometres(along, locale, 1)}</td>
    </tr>
  );
}

/** From a crossing to each of the others, from west to east. The last column stays empty until the line has come. */
export function DistanceTable({ from, line }: { from: Crossing; line: Ground['line'] | undefined }) {
  const translate = useTranslate();
  const { crossings } = useFacts();
  return (
    <table className={styles.table} aria-busy={line === undefined}>
      <thead>
        <tr>
          <th scope="col">{translate('distances.to')}</th>
          <th scope="col">{translate('distances.straight')}</th>
          <th scope="col">{translate('distances.along')}</th>
        </tr>
      </thead>
      <tbody>
        {crossings
          .filter(({ id }) => id !== from.id)
          .map((to) => (
            <DistanceRow key={to.id} from={from} to={to} line={line} />
          ))}
      </tbody>
    </table>
  );
}
