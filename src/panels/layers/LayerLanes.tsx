import { useMemo } from 'react';
import { type Day, readDate } from '../../facts/edtf.ts';
import { compareText } from '../../facts/order.ts';
import { eventsOf, periodOf } from '../../facts/programmes.ts';
import { dayAskedFor } from '../../facts/spans.ts';
import type { Programme } from '../../facts/types.ts';
import { useTranslate } from '../../i18n/translate.tsx';
import { useDate, useFacts } from '../../state/store.ts';
import type { PercentScale } from '../../ui/lanes/LaneBar.tsx';
import { DateLine, TimeAxis } from '../../ui/lanes/TimeAxis.tsx';
import { SourceReferences } from '../../ui/SourceReferences.tsx';
import { timeScale } from '../../ui/timeScale.ts';
import { Disclosure } from '../shared/Disclosure.tsx';
import { PanelSection } from '../shared/PanelSection.tsx';
import { Since } from '../shared/Since.tsx';
import { LanePicture } from './LanePicture.tsx';
import styles from './layers.module.css';
import { LayerEventItem } from './RecordRows.tsx';
import { useShownProgrammes } from './useShownProgrammes.ts';

type Axis = { readonly firstDay: Day; readonly lastDay: Day; readonly scale: PercentScale };

/** A lane for each layer shown, on the scale of the timeline above it, and what happened in them as a list. */
export function LayerLanes() {
  const translate = useTranslate();
  const shown = useShownProgrammes();
  const { dataset, events } = useFacts();
  const axis = useMemo(
    (): Axis => ({
      firstDay: dataset.from,
      lastDay: dataset.asOf,
      scale: timeScale(dataset.from, dataset.asOf, 100),
    }),
    [dataset],
  );
  const happened = useMemo(
    () =>
      shown
        .flatMap(({ short, ...programme }) => eventsOf(programme, events).map((event) => ({ event, layer: short })))
        .sort((a, b) => compareText(readDate(a.event.date).earliest, readDate(b.event.date).earliest)),
    [shown, events],
  );
  if (shown.length === 0) return null;
  return (
    <PanelSection title={translate('layers.lanes')}>
      <ul className={styles.lanes}>
        {shown.map((programme, index) => (
          <LayerLane key={programme.id} programme={programme} axis={axis} isLast={index === shown.length - 1} />
        ))}
      </ul>
      <p className={styles.quiet}>{translate('layers.key')}</p>
      {happened.length > 0 ? (
        <Disclosure summary={translate('layers.events', { count: String(happened.length) })}>
          {() => (
            <div className={styles.folded}>
              {happened.map(({ event, layer }) => (
                <LayerEventItem key={`${layer} ${event.id}`} event={event} layer={layer} />
              ))}
            </div>
          )}
        </Disclosure>
      ) : null}
    </PanelSection>
  );
}

function LayerLane({ programme, axis, isLast }: { programme: Programme; axis: Axis; isLast: boolean }) {
  const translate = useTranslate();
  const date = useDate();
  const facts = useFacts();
  const { short, period } = programme;
  const events = eventsOf(programme, facts.events).filter((event) => readDate(event.date).latest >= axis.firstDay);
  const label = translate('layers.lane', {
    name: short,
    count: events.length,
  });
  return (
    <li data-layer={programme.id}>
      <div className={styles.laneHead}>
        <span>{short}</span>
        <span className={styles.quiet}>
          <Since span={period} date={date} />
          <SourceReferences ids={period.sources} />
        </span>
      </div>
      <div className={styles.laneBox} data-has-years={isLast}>
        <TimeAxis {...axis} hasYears={isLast} />
        <LanePicture
          period={periodOf(programme, axis.firstDay, axis.lastDay)}
          events={events}
          scale={axis.scale}
          label={label}
        />
        <DateLine day={dayAskedFor(date)} scale={axis.scale} />
      </div>
    </li>
  );
}
