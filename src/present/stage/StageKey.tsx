import { countStatuses } from '../../facts/questions.ts';
import { statuses } from '../../facts/vocabulary.ts';
import { useTranslate } from '../../i18n/translate.tsx';
import { useDate, useFacts } from '../../state/store.ts';
import { StatusMark } from '../../ui/StatusMark.tsx';
import styles from './stage.module.css';

/** What the marks mean that are on the map, and how many there are of each. */
export function StageKey() {
  const translate = useTranslate();
  const { crossings } = useFacts();
  const counts = countStatuses(crossings, useDate());
  return (
    <ul className={styles.key} aria-label={translate('present.key')}>
      {statuses
        .filter((status) => counts[status] > 0)
        .map((status) => (
          <li key={status}>
            <StatusMark status={status} />
            {counts[status]} {translate(`status.${status}`)}
          </li>
        ))}
    </ul>
  );
}
