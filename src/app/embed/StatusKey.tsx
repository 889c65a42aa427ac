import { countStatuses } from '../../facts/questions.ts';
import { statuses } from '../../facts/vocabulary.ts';
import { useTranslate } from '../../i18n/translate.tsx';
import { useDate, useFacts } from '../../state/store.ts';
import { StatusMark } from '../../ui/StatusMark.tsx';
import styles from './around.module.css';

/** The marks that are on the map, with their words and how many of each there are. */
export function StatusKey() {
  const translate = useTranslate();
  const counts = countStatuses(useFacts().crossings, useDate());
  return (
    <ul className={styles.key} aria-label={translate('legend.title')}>
      {statuses
        .filter((status) => counts[status] > 0)
        .map((status) => (
          <li key={status}>
            <StatusMark status={status} size={17} />
            <span>
              {translate(`status.${status}`)} <span className={styles.count}>{counts[status]}</span>
            </span>
          </li>
        ))}
    </ul>
  );
}
