import { useMemo } from 'react';
import { findCrossing } from '../../facts/questions.ts';
import { useLocale, useTranslate } from '../../i18n/translate.tsx';
import { useFacts, useHiddenEventKinds, useSelectedCrossing } from '../../state/store.ts';
import { HowDoWeKnow } from '../shared/HowDoWeKnow.tsx';
import { PanelSection } from '../shared/PanelSection.tsx';
import { EventList } from './EventList.tsx';
import { chooseEvents } from './groupEvents.ts';
import { knownOfTimeline } from './knownFacts.ts';
import { TimelineChart } from './TimelineChart.tsx';
import styles from './timeline.module.css';

/** The panel "Timeline": how completion came about, as a chart on one scale and as a list to read. */
export function Timeline() {
  const translate = useTranslate();
  const locale = useLocale();
  const facts = useFacts();
  const crossing = findCrossing(facts, useSelectedCrossing());
  const hidden = useHiddenEventKinds();
  const events = useMemo(() => chooseEvents(facts.events, crossing, hidden), [facts, crossing, hidden]);
  const sinceStart = useMemo(
    () => events.filter(({ date }) => date >= facts.dataset.from.slice(0, 4)),
    [events, facts],
  );
  const known = useMemo(
    () => knownOfTimeline(facts, crossing ? [crossing] : facts.crossings, events, { locale, translate }),
    [facts, crossing, events, locale, translate],
  );
  return (
    <div className={styles.timeline}>
      <h3 className={styles.chartTitle}>{translate('timeline.scale')}</h3>
      <TimelineChart crossing={crossing} events={sinceStart} />
      <PanelSection title={translate('timeline.events')}>
        <EventList events={events} />
      </PanelSection>
      <HowDoWeKnow facts={known} />
    </div>
  );
}
