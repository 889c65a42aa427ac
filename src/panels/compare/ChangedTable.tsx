import { type Changed, listChanged } from '../../facts/changed.ts';
import type { Compared, ComparedRow } from '../../facts/compare.ts';
import { presenceOn } from '../../facts/questions.ts';
import type { Agency } from '../../facts/types.ts';
import { crossingName } from '../../i18n/names.ts';
import { useLocale, useTranslate } from '../../i18n/translate.tsx';
import { useFacts } from '../../state/store.ts';
import { CrossingNamePair } from '../../ui/NamePair.tsx';
import { PartialDate } from '../../ui/PartialDate.tsx';
import reading from '../shared/reading.module.css';
import { ScrollRegion } from '../shared/ScrollRegion.tsx';
import { ComparedCell } from './ComparedCell.tsx';
import { useRowName } from './ComparisonTable.tsx';
import styles from './compare.module.css';

/** Of a status that is another it is said since when, too, and who says so; of services those that differ. */
function Told({ row, compared, other }: { row: ComparedRow; compared: Compared; other: string }) {
  const { crossing, date } = compared;
  const isSame = ({ id }: Agency) =>
    presenceOn(crossing, id, date).evidence === presenceOn(crossing, id, other).evidence;
  return (
    <td>
      <ComparedCell row={row} compared={compared} except={isSame} />
      {row === 'status' ? <ComparedCell row="since" compared={compared} /> : null}
    </td>
  );
}

function ChangedCrossing({ changed: { crossing, rows }, from, to }: { changed: Changed; from: string; to: string }) {
  const name = useRowName();
  return (
    <tbody data-crossing={crossing.id}>
      <tr className={styles.changedCrossing}>
        <th scope="rowgroup" colSpan={3}>
          <CrossingNamePair names={crossing.names} />
        </th>
      </tr>
      {rows.map((row) => (
        <tr key={row} data-row={row}>
          <th scope="row">{name(row)}</th>
          <Told row={row} compared={{ crossing, date: from }} other={to} />
          <Told row={row} compared={{ crossing, date: to }} other={from} />
        </tr>
      ))}
    </tbody>
  );
}

/** What is different on a date from an earlier one, crossing by crossing, and at which of them nothing is. */
export function ChangedTable({ from, to }: { from: string; to: string }) {
  const translate = useTranslate();
  const locale = useLocale();
  const { crossings, agencies } = useFacts();
  const all = listChanged(crossings, agencies, from, to);
  const changed = all.filter(({ rows }) => rows.length > 0);
  const same = all.filter(({ rows }) => rows.length === 0);
  const count = changed.reduce((sum, { rows }) => sum + rows.length, 0);
  return (
    <>
      <p role="status" className={styles.found}>
        {translate('changed.count', { count })}
      </p>
      {changed.length > 0 ? (
        <ScrollRegion label={translate('changed.facts')}>
          <table className={`${reading.table} ${styles.table}`}>
            <caption>{translate('changed.caption')}</caption>
            <thead>
              <tr>
                <th scope="col">{translate('compare.row')}</th>
                {[from, to].map((date) => (
                  <th key={date} scope="col">
                    <PartialDate date={date} />
                  </th>
                ))}
              </tr>
            </thead>
            {changed.map((one) => (
              <ChangedCrossing key={one.crossing.id} changed={one} from={from} to={to} />
            ))}
          </table>
        </ScrollRegion>
      ) : null}
      {changed.length > 0 && same.length > 0 ? (
        <p className={reading.caveat}>
          {translate('changed.same')} {same.map(({ crossing }) => crossingName(crossing.names, locale)).join(', ')}
        </p>
      ) : null}
    </>
  );
}
