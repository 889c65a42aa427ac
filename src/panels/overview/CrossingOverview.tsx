import { memo, useDeferredValue } from 'react';
import { at } from '../../facts/spans.ts';
import type { Crossing } from '../../facts/types.ts';
import { useTranslate } from '../../i18n/translate.tsx';
import { HowDoWeKnow } from '../shared/HowDoWeKnow.tsx';
import { NobodyHasPublished } from '../shared/NobodyHasPublished.tsx';
import { Lede } from '../shared/Said.tsx';
import { SourcesDiffer } from '../shared/SourcesDiffer.tsx';
import { RecordHead, RecordRest } from './CrossingRecord.tsx';
import { knownOfCrossing } from './knownFacts.tsx';

/** A crossing on a date: the sentence that says it all, the record, what is disputed, what nobody has published. */
export function CrossingOverview({ crossing, date }: { crossing: Crossing; date: string }) {
  const { current } = at(crossing.lede, date);
  // What lies below the head of the record follows a moment later, so that the answer is painted at once.
  const following = useDeferredValue(crossing);
  return (
    <>
      {current ? <Lede sources={current.sources}>{current.text}</Lede> : null}
      <RecordHead crossing={crossing} date={date} />
      <div hidden={following !== crossing}>
        <RestOfOverview crossing={following} date={date} />
      </div>
    </>
  );
}

const RestOfOverview = memo(function RestOfOverview({ crossing, date }: { crossing: Crossing; date: string }) {
  const translate = useTranslate();
  return (
    <>
      <RecordRest crossing={crossing} date={date} />
      <SourcesDiffer disputes={crossing.disputed} />
      <NobodyHasPublished gaps={crossing.unknown} />
      <HowDoWeKnow facts={knownOfCrossing(crossing, date, translate)} />
    </>
  );
});
