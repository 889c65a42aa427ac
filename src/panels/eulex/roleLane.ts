import { type Day, readDate } from '../../facts/edtf.ts';
import { extentOf } from '../../facts/spans.ts';
import type { Crossing, EulexRole } from '../../facts/types.ts';

/**
 * A role in a lane: it may hold from `softFrom` and surely does from `from`; after `reportedTo` nothing was reported
 * any more, and it may last until `to`.
 */
export type RoleBar = {
  readonly role: EulexRole;
  readonly softFrom: Day;
  readonly from: Day;
  readonly reportedTo: Day;
  readonly to: Day;
};

/** EULEX's roles at a crossing between two days, as bars in order of time. */
export function readRoleLane({ eulex }: Pick<Crossing, 'eulex'>, firstDay: Day, lastDay: Day): readonly RoleBar[] {
  const within = (day: Day): Day => (day < firstDay ? firstDay : day > lastDay ? lastDay : day);
  return eulex
    .map(({ value, lastReported }, index): RoleBar => {
      const { possiblyFrom, surelyFrom, possiblyTo } = extentOf(eulex, index);
      return {
        role: value,
        softFrom: within(possiblyFrom),
        from: within(surelyFrom),
        reportedTo: within(lastReported ? readDate(lastReported).latest : possiblyTo),
        to: within(possiblyTo),
      };
    })
    .filter(({ softFrom, to }) => softFrom < to);
}
