import { yearBefore } from '../../facts/changed.ts';
import { useTranslate } from '../../i18n/translate.tsx';
import { useFacts } from '../../state/store.ts';
import reading from '../shared/reading.module.css';
import { Choice, chooseSince, sinceId } from './Choice.tsx';
import { ComparisonTable } from './ComparisonTable.tsx';
import styles from './compare.module.css';
import { DataChanges } from './DataChanges.tsx';
import { useComparison } from './useComparison.ts';
import { WhatChanged } from './WhatChanged.tsx';

/** Under the six on one day: what changed at them in the year before, and the way to any other day. */
function ChangedLately({ date }: { date: string }) {
  const translate = useTranslate();
  const { dataset } = useFacts();
  const choose = () => {
    chooseSince(date, dataset.from);
    // The button goes; the days are chosen at the head of the page.
    document.getElementById(sinceId)?.focus();
  };
  return (
    <WhatChanged from={yearBefore(date, dataset.from)} to={date}>
      <button type="button" className={`${styles.otherDay} ${reading.asking}`} onClick={choose}>
        {translate('changed.otherDay')}
      </button>
    </WhatChanged>
  );
}

/** Crossings on one day, one crossing on two, side by side; or what changed at all of them between two. */
export function CompareView() {
  const translate = useTranslate();
  const comparing = useComparison();
  const { way, date, otherDate } = comparing;
  const isSince = way === 'since' && otherDate !== null;
  // The days may be chosen the other way round.
  const [from, to] = otherDate !== null && otherDate > date ? [date, otherDate] : [otherDate ?? date, date];
  return (
    <article>
      <h2 className={reading.title}>{translate('compare.title')}</h2>
      <p className={reading.intro}>{translate('compare.intro')}</p>
      <Choice comparing={comparing} />
      {isSince ? null : <ComparisonTable comparing={comparing} />}
      {isSince ? <WhatChanged from={from} to={to} /> : null}
      {isSince ? <DataChanges since={from} /> : null}
      {way === 'crossings' ? <ChangedLately date={date} /> : null}
    </article>
  );
}
