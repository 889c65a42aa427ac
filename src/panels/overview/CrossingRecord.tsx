import type { Crossing } from '../../facts/types.ts';
import { RecordList } from '../shared/RecordList.tsx';
import { HostRow, MunicipalitiesRow, PostRows, RoadsRow } from './PlaceRows.tsx';
import { PositionRow } from './PositionRow.tsx';
import { StatementRows } from './StatementRows.tsx';
import { ClosureRow, GoodsRow, JointUseRow, StatusRow } from './StatusRows.tsx';

/** The record of a crossing on a date, row by row. */
export function CrossingRecord({ crossing, date }: { crossing: Crossing; date: string }) {
  const { statements } = crossing;
  return (
    <RecordList>
      <StatusRow crossing={crossing} date={date} />
      <JointUseRow crossing={crossing} date={date} />
      <ClosureRow crossing={crossing} date={date} />
      <StatementRows statements={statements} subjects={['interim', 'works']} date={date} />
      <HostRow crossing={crossing} />
      <StatementRows statements={statements} subjects={['funding']} date={date} />
      <MunicipalitiesRow crossing={crossing} />
      <RoadsRow crossing={crossing} />
      <GoodsRow crossing={crossing} date={date} />
      <StatementRows
        statements={statements}
        subjects={['traffic', 'waits', 'hours', 'staff', 'equipment', 'practice']}
        date={date}
      />
      <PostRows crossing={crossing} />
      <PositionRow crossing={crossing} />
    </RecordList>
  );
}
