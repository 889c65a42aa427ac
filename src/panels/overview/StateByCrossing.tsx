import { closureOn, statusOn } from '../../facts/questions.ts';
import type { Crossing } from '../../facts/types.ts';
import { useTranslate } from '../../i18n/translate.tsx';
import { actions, useFacts } from '../../state/store.ts';
import { CrossingNamePair } from '../../ui/NamePair.tsx';
import { StatusMark } from '../../ui/StatusMark.tsx';
import { Since } from '../shared/Since.tsx';
import styles from './overview.module.css';

/** The six crossings with their status on a date; each is a button that selects it. */
export function StateByCrossing({ date }: { date: string }) {
  const { crossings } = useFacts();
  return (
    <ul className={styles.crossings}>
      {crossings.map((crossing) => (
        <li key={crossing.id}>
          <State crossing={crossing} date={date} />
        </li>
      ))}
    </ul>
  );
}

function State({ crossing, date }: { crossing: Crossing; date: string }) {
  const translate = useTranslate();
  const { value, span } = statusOn(crossing, date);
  const closure = closureOn(crossing, date);
  return (
    <button
      type="button"
      className={styles.crossing}
      data-crossing={crossing.id}
      data-status={value}
      onClick={() => actions.crossingSelected(crossing.id)}
      onPointerEnter={() => actions.crossingPointedAt(crossing.id)}
      onPointerLeave={() => actions.crossingPointedAt(null)}
      onFocus={() => actions.crossingPointedAt(crossing.id)}
      onBlur={() => actions.crossingPointedAt(null)}
    >
      <StatusMark status={value} isClosed={closure !== undefined} />
      <CrossingNamePair names={crossing.names} />
      <span className={styles.state}>
        <span>{translate(`status.${value}`)}</span>
        {span ? (
          <span className={styles.quiet}>
            <Since span={span} date={date} />
          </span>
        ) : null}
        {closure ? <span className={styles.quiet}>{translate(`closure.${closure.value}`)}</span> : null}
      </span>
    </button>
  );
}
