import { eulexRoleOn } from '../../facts/questions.ts';
import { dayAskedFor } from '../../facts/spans.ts';
import type { Crossing } from '../../facts/types.ts';
import { formatDate } from '../../i18n/dates.ts';
import { useLocale, useTranslate } from '../../i18n/translate.tsx';
import { actions, useDate, useFacts, useSelectedCrossing } from '../../state/store.ts';
import { DateLine, TimeAxis } from '../../ui/lanes/TimeAxis.tsx';
import { CrossingNamePair } from '../../ui/NamePair.tsx';
import { SourceReferences } from '../../ui/SourceReferences.tsx';
import { timeScale } from '../../ui/timeScale.ts';
import { When } from '../shared/Since.tsx';
import styles from './eulex.module.css';
import { RoleKey } from './RoleKey.tsx';
import { RoleLane } from './RoleLane.tsx';

function useAxis() {
  const { dataset } = useFacts();
  const [firstDay, lastDay] = [dataset.from, dataset.asOf];
  return { firstDay, lastDay, scale: timeScale(firstDay, lastDay, 100) };
}

function RoleRow({ crossing }: { crossing: Crossing }) {
  const translate = useTranslate();
  const date = useDate();
  const axis = useAxis();
  const isSelected = useSelectedCrossing() === crossing.id;
  const { value, span } = eulexRoleOn(crossing, date);
  return (
    <tr
      data-crossing={crossing.id}
      data-role={value}
      className={isSelected ? styles.selected : undefined}
      onPointerEnter={() => actions.crossingPointedAt(crossing.id)}
      onPointerLeave={() => actions.crossingPointedAt(null)}
    >
      <th scope="row">
        <button
          type="button"
          aria-pressed={isSelected}
          onClick={() => (isSelected ? actions.selectionCleared() : actions.crossingSelected(crossing.id))}
          onFocus={() => actions.crossingPointedAt(crossing.id)}
          onBlur={() => actions.crossingPointedAt(null)}
        >
          <CrossingNamePair names={crossing.names} />
        </button>
      </th>
      <td>
        <div className={styles.lane}>
          <RoleLane crossing={crossing} {...axis} />
          <DateLine day={dayAskedFor(date)} scale={axis.scale} />
        </div>
        <p className={styles.role}>
          <strong>{translate(`eulexRole.${value}`)}</strong>
          {span ? (
            <>
              <SourceReferences ids={span.sources} />{' '}
              <span className={styles.when}>
                <When span={span} date={date} />
              </span>
            </>
          ) : null}
        </p>
      </td>
    </tr>
  );
}

/** EULEX's role at each crossing over time as bars, and on the date in words. */
export function RolesByCrossing() {
  const translate = useTranslate();
  const locale = useLocale();
  const date = useDate();
  const { crossings } = useFacts();
  return (
    <>
      <table className={styles.roles}>
        <caption className="visually-hidden">
          {translate('eulex.caption', { date: formatDate(date, locale, translate) })}
        </caption>
        <colgroup>
          <col className={styles.names} />
          <col />
        </colgroup>
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">{translate('eulex.column.crossing')}</span>
            </th>
            <th scope="col">
              <span className="visually-hidden">{translate('eulex.column.role')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {crossings.map((crossing) => (
            <RoleRow key={crossing.id} crossing={crossing} />
          ))}
        </tbody>
      </table>
      <div className={styles.axis}>
        <TimeAxis {...useAxis()} />
      </div>
      <RoleKey />
    </>
  );
}
