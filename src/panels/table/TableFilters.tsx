import { useId } from 'react';
import { countStatuses } from '../../facts/questions.ts';
import { statuses } from '../../facts/vocabulary.ts';
import { useTranslate } from '../../i18n/translate.tsx';
import { actions, useDate, useFacts, useHiddenStatuses } from '../../state/store.ts';
import { StatusMark } from '../../ui/StatusMark.tsx';
import styles from './filters.module.css';

/** What narrows the table down: a text, and the same filter of statuses as the legend of the map. */
export function TableFilters({ text, onText }: { text: string; onText: (text: string) => void }) {
  const translate = useTranslate();
  const id = useId();
  const hidden = useHiddenStatuses();
  const counts = countStatuses(useFacts().crossings, useDate());
  return (
    <div className={styles.filters}>
      <p>
        <label htmlFor={id}>{translate('table.filter')}</label>
        <input id={id} type="search" value={text} onChange={(event) => onText(event.target.value)} />
      </p>
      <fieldset>
        <legend className="visually-hidden">{translate('table.statuses')}</legend>
        {statuses.map((status) => (
          <label key={status}>
            <input type="checkbox" checked={!hidden.includes(status)} onChange={() => actions.statusToggled(status)} />
            <StatusMark status={status} size={18} />
            {translate(`status.${status}`)} <span className={styles.count}>{counts[status]}</span>
          </label>
        ))}
      </fieldset>
    </div>
  );
}
