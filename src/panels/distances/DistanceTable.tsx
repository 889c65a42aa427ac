import { useMemo } from 'react';
import type { Crossing } from '../../facts/types.ts';
import { nearestCrossings } from '../../ground/distance.ts';
import type { Position } from '../../ground/ground.ts';
import { formatKilometres } from '../../i18n/numbers.ts';
import { useLocale, useTranslate } from '../../i18n/translate.tsx';
import { actions, useFacts } from '../../state/store.ts';
import { CrossingNamePair } from '../../ui/NamePair.tsx';
import styles from './distances.module.css';
import type { Measurable } from './useGroundForDistances.ts';

/** Where a crossing is, as distances are measured. */
export const positionOf = ({ position }: Crossing): Position => [position.longitude, position.latitude];

type Row = { from: Crossing; to: Crossing; straight: number; measurable: Measurable | null };

function DistanceRow({ from, to, straight, measurable }: Row) {
  const locale = useLocale();
  const along = useMemo(
    () => measurable?.distanceAlongLine(measurable.ground.line, positionOf(from), positionOf(to)),
    [measurable, from, to],
  );
  return (
    <tr>
      <th scope="row">
        <button type="button" onClick={() => actions.crossingSelected(to.id)}>
          <CrossingNamePair names={to.names} />
        </button>
      </th>
      <td>{formatKilometres(straight, locale, 1)}</td>
      <td>{along === undefined ? '' : formatKilometres(along, locale, 1)}</td>
    </tr>
  );
}

/** From a crossing to each of the others, the nearest first. The last column stays empty until the line has come. */
export function DistanceTable({ from, measurable }: { from: Crossing; measurable: Measurable | null }) {
  const translate = useTranslate();
  const others = useFacts()
    .crossings.filter(({ id }) => id !== from.id)
    .map((to) => ({ to, position: positionOf(to) }));
  return (
    <table className={styles.table} aria-busy={measurable === null}>
      <thead>
        <tr>
          <th scope="col">{translate('distances.to')}</th>
          <th scope="col">{translate('distances.straight')}</th>
          <th scope="col">{translate('distances.along')}</th>
        </tr>
      </thead>
      <tbody>
        {nearestCrossings(positionOf(from), others).map(({ thing, kilometres }) => (
          <DistanceRow key={thing.to.id} from={from} to={thing.to} straight={kilometres} measurable={measurable} />
        ))}
      </tbody>
    </table>
  );
}
