import { useTranslate } from '../../i18n/translate.tsx';
import { actions, useSelectedCrossing } from '../../state/store.ts';
import { CrossingNamePair } from '../../ui/NamePair.tsx';
import { StatusMark } from '../../ui/StatusMark.tsx';
import { Cell } from './Cell.tsx';
import type { TableRow } from './describeRow.ts';
import { HostCell, PostsCell, RoadsCell } from './PlaceCells.tsx';
import { PositionCell } from './PositionCell.tsx';
import { ServicesCell, TrafficCell } from './ServicesCell.tsx';
import { ClosureCell, JointUseCell, RegimeCells, SinceCell } from './StateCells.tsx';
import styles from './table.module.css';
import { roles } from './tableRoles.ts';
import type { NearTowns } from './useNearTowns.ts';

/** One crossing: everything that the map says of it on the date, each statement with its sources. */
export function CrossingRow({ row, towns }: { row: TableRow; towns: NearTowns }) {
  const translate = useTranslate();
  const { crossing, status, closure } = row;
  const isSelected = useSelectedCrossing() === crossing.id;
  return (
    <tr
      {...roles.row}
      data-crossing={crossing.id}
      data-status={status.value}
      className={isSelected ? styles.selected : undefined}
    >
      <th {...roles.rowHeader} scope="row" data-column="crossing">
        <button
          type="button"
          aria-pressed={isSelected}
          onClick={() => (isSelected ? actions.selectionCleared() : actions.crossingSelected(crossing.id))}
        >
          <CrossingNamePair names={crossing.names} />
        </button>
      </th>
      <Cell column="status">
        <p className={styles.status}>
          <StatusMark status={status.value} isClosed={closure !== undefined} size={20} />
          <span>{translate(`status.${status.value}`)}</span>
        </p>
      </Cell>
      <SinceCell row={row} />
      <JointUseCell row={row} />
      <ClosureCell row={row} />
      <RegimeCells row={row} />
      <ServicesCell row={row} />
      <HostCell crossing={crossing} />
      <RoadsCell crossing={crossing} />
      <PostsCell crossing={crossing} />
      <PositionCell crossing={crossing} towns={towns(crossing)} />
      <TrafficCell row={row} />
    </tr>
  );
}
