import type { Crossing } from '../../facts/types.ts';
import { RecordList } from '../shared/RecordList.tsx';
import { HostRow, MunicipalitiesRow, PostRows, RoadsRow } from './PlaceRows.tsx';
import { PositionRow } from './PositionRow.tsx';
import { StatementRows } from './StatementRows.tsx';
import { ClosureRow, GoodsRow, JointUseRow, StatusRow } from './StatusRows.tsx';

type Dated = { crossing: Crossing; date: string };

/** The head of the record of a crossing on a date: what it is, and how it works now. */
export function RecordHead({ crossing, date }: Dated) {
  return (
    <RecordList>
      <StatusRow crossing={crossing} date={date} />
      <JointUseRow crossing={crossing} date={date} />
      <ClosureRow crossing={crossing} date={date} />
      <StatementRows statements={crossing.statements} subjects={['interim']} date={date} />
    </RecordList>
  );
}

/** The rest of the record, row by row. */
export function RecordRest({ crossing, date }: Dated) {
  const { statements } = crossing;
  return (
    <RecordList>
      <StatementRows statements={statements} subjects={['works']} date={date} />
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
