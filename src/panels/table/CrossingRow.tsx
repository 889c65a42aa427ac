import { useTranslate } from '../../i18n/translate.tsx';
import { actions, useDate, useSelectedCrossing } from '../../state/store.ts';
import { CrossingNamePair } from '../../ui/NamePair.tsx';
import { StatusMark } from '../../ui/StatusMark.tsx';
import { Said } from '../shared/Said.tsx';
import { When } from '../shared/Since.tsx';
import { HostCell, PlaceCell, RoadsCell } from './cells.tsx';
import type { TableRow } from './describeRow.ts';
import styles from './table.module.css';
import type { NearTowns } from './useNearTowns.ts';

/** One crossing: everything that the map says of it on the date, each statement with its sources. */
export function CrossingRow({ row, towns }: { row: TableRow; towns: NearTowns }) {
  const translate = useTranslate();
  const date = useDate();
  const isSelected = useSelectedCrossing() === row.crossing.id;
  const { crossing, status, jointUse, closure, goods, eulex, services } = row;
  const when = (span: NonNullable<typeof status.span | typeof goods.span>) => <When span={span} date={date} />;
  return (
    <tr data-crossing={crossing.id} data-status={status.value} className={isSelected ? styles.selected : undefined}>
      <th scope="row">
        <button
          type="button"
          aria-pressed={isSelected}
          onClick={() => (isSelected ? actions.selectionCleared() : actions.crossingSelected(crossing.id))}
        >
          <CrossingNamePair names={crossing.names} />
        </button>
      </th>
      <td data-label={translate('table.status')}>
        <p className={styles.status}>
          <StatusMark status={status.value} isClosed={closure !== undefined} />
          <span>{translate(`status.${status.value}`)}</span>
        </p>
      </td>
      <td data-label={translate('table.since')}>
        {status.span ? <Said sources={status.span.sources}>{when(status.span)}</Said> : '–'}
        {jointUse?.span ? (
          <Said sources={jointUse.span.sources} aside={<When span={jointUse.span} date={date} />}>
            {translate(`jointUse.${jointUse.value}`)}
          </Said>
        ) : null}
        {closure ? (
          <Said sources={closure.sources} aside={<When span={closure} date={date} />}>
            <strong>{translate(`closure.${closure.value}`)}</strong>
          </Said>
        ) : null}
      </td>
      <td data-label={translate('table.goods')}>
        <Said sources={goods.span?.sources ?? []} aside={goods.span ? when(goods.span) : null}>
          {translate(`goods.${goods.value}`)}
        </Said>
      </td>
      <td data-label={translate('table.host')}>
        <HostCell crossing={crossing} />
      </td>
      <td data-label={translate('table.eulex')}>
        <Said sources={eulex.span?.sources ?? []} aside={eulex.span ? <When span={eulex.span} date={date} /> : null}>
          {translate(`eulexRole.${eulex.value}`)}
        </Said>
      </td>
      <td data-label={translate('table.services')}>
        <Said sources={services.sources}>
          {translate('table.serviceCounts', {
            attested: services.attested,
            agreed: String(services.agreed),
            inferred: String(services.inferred),
          })}
        </Said>
      </td>
      <td data-label={translate('table.roads')}>
        <RoadsCell crossing={crossing} />
      </td>
      <td data-label={translate('table.place')}>
        <PlaceCell crossing={crossing} towns={towns} />
      </td>
    </tr>
  );
}
