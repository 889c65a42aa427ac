import { concerns } from '../../facts/questions.ts';
import type { Span } from '../../facts/spans.ts';
import type { Crossing, FactEvent } from '../../facts/types.ts';
import { useTranslate } from '../../i18n/translate.tsx';
import { useFacts } from '../../state/store.ts';
import { CrossingNamePair } from '../../ui/NamePair.tsx';
import { PartialDate } from '../../ui/PartialDate.tsx';
import { RecordList, RecordRow } from '../shared/RecordList.tsx';
import reading from '../shared/reading.module.css';
import { Said } from '../shared/Said.tsx';
import styles from './interruptions.module.css';

/** From when to when; the first day alone where it goes on or was one day. */
function Days({ span: { from, to } }: { span: Span }) {
  return (
    <>
      <PartialDate date={from} />
      {to !== undefined && to !== from ? (
        <>
          {' – '}
          <PartialDate date={to} />
        </>
      ) : null}
    </>
  );
}

/** Whether an event is told among the interruptions. */
export const isInterruption = ({ kind }: FactEvent): boolean => kind === 'closure' || kind === 'reopening';

/** Every interruption at a crossing, every change of what goods may cross, and the events that go with them. */
export function CrossingChronicle({ crossing }: { crossing: Crossing }) {
  const translate = useTranslate();
  const { events } = useFacts();
  const { closures, goods } = crossing;
  const reported = events.filter((event) => isInterruption(event) && concerns(event, crossing.id));
  return (
    <section className={styles.chronicle} aria-labelledby={`interruptions-${crossing.id}`}>
      <h4 id={`interruptions-${crossing.id}`}>
        <CrossingNamePair names={crossing.names} />
      </h4>
      <h5>{translate('interruptions.reported')}</h5>
      {closures.length === 0 ? <p className={reading.none}>{translate('interruptions.none')}</p> : null}
      <RecordList>
        {closures.map((span) => (
          <RecordRow key={span.from} label={<Days span={span} />}>
            <Said sources={span.sources} note={span.note}>
              {translate(`closure.${span.value}`)}
            </Said>
          </RecordRow>
        ))}
      </RecordList>
      <h5>{translate('interruptions.goods')}</h5>
      <RecordList>
        {goods.map((span) => (
          <RecordRow key={span.from} label={<Days span={span} />}>
            <Said sources={span.sources} note={span.note}>
              {translate(`goods.${span.value}`)}
            </Said>
          </RecordRow>
        ))}
      </RecordList>
      {reported.length > 0 ? (
        <>
          <h5>{translate('interruptions.events')}</h5>
          <RecordList>
            {reported.map((event) => (
              <RecordRow key={event.id} label={<PartialDate date={event.date} />}>
                <Said sources={event.sources} note={event.note}>
                  {event.title}
                </Said>
              </RecordRow>
            ))}
          </RecordList>
        </>
      ) : null}
    </section>
  );
}
