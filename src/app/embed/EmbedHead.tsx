import type { ReactNode } from 'react';
import { closureOn, findCrossing, statusOn } from '../../facts/questions.ts';
import type { Crossing } from '../../facts/types.ts';
import { useTranslate } from '../../i18n/translate.tsx';
import { When } from '../../panels/shared/Since.tsx';
import { useDate, useFacts, useSelectedCrossing } from '../../state/store.ts';
import { Footnoted } from '../../ui/Footnoted.tsx';
import { CrossingNamePair } from '../../ui/NamePair.tsx';
import { StatusMark } from '../../ui/StatusMark.tsx';
import styles from './around.module.css';
import { StatusKey } from './StatusKey.tsx';

function StatusLine({ crossing }: { crossing: Crossing }) {
  const translate = useTranslate();
  const date = useDate();
  const { value, span } = statusOn(crossing, date);
  const closure = closureOn(crossing, date);
  return (
    <p className={styles.status}>
      <StatusMark status={value} isClosed={closure !== undefined} size={18} />
      <span>
        <strong>{translate(`status.${value}`)}</strong>{' '}
        {closure ? translate(`closure.${closure.value}`) : span ? <When span={span} date={date} /> : null}
      </span>
    </p>
  );
}

/** What the map is of, in the words of the statuses: the crossing that is selected, or all six. */
export function EmbedHead({ children }: { children?: ReactNode }) {
  const translate = useTranslate();
  const crossing = findCrossing(useFacts(), useSelectedCrossing());
  return (
    <header className={styles.head}>
      <h1>
        {crossing ? <CrossingNamePair names={crossing.names} /> : <Footnoted>{translate('embed.title')}</Footnoted>}
      </h1>
      {crossing ? <StatusLine crossing={crossing} /> : <StatusKey />}
      {children}
    </header>
  );
}
