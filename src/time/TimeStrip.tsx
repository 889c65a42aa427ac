import { useId, useMemo, useRef, useState } from 'react';
import { crossingNameForms } from '../i18n/names.ts';
import { useLocale, useTranslate } from '../i18n/translate.tsx';
import { useFacts, useSelectedCrossing } from '../state/store.ts';
import { LaneBar, type PercentScale } from '../ui/lanes/LaneBar.tsx';
import { readLane } from '../ui/lanes/lanes.ts';
import { DateLine, TimeAxis } from '../ui/lanes/TimeAxis.tsx';
import { timeScale } from '../ui/timeScale.ts';
import { ChangeSentence } from './ChangeSentence.tsx';
import { DateButton } from './DateButton.tsx';
import { PlayButton, StepButtons } from './DateButtons.tsx';
import { DateRange } from './DateRange.tsx';
import { GoToDate } from './GoToDate.tsx';
import type { Stops } from './stops.ts';
import styles from './time.module.css';
import { type ChosenDay, useChosenDay } from './useChosenDay.ts';
import { type Playback, usePlayback } from './usePlayback.ts';

const BAR_HEIGHT = 6.5;

/** The strip under the map: the chosen date, the lanes of the six crossings, and over them the date control. */
export function TimeStrip() {
  const translate = useTranslate();
  const chosen = useChosenDay();
  const playback = usePlayback(chosen);
  const { day, stops } = chosen;
  const scale = useMemo(() => timeScale(stops.firstDay, stops.lastDay, 100), [stops]);
  return (
    <section className={styles.strip} aria-label={translate('time.region')}>
      <DateBlock chosen={chosen} playback={playback} />
      <LaneNames />
      <div className={styles.chart}>
        <TimeAxis {...stops} scale={scale} />
        <StripLanes stops={stops} scale={scale} />
        <DateLine day={day} scale={scale} handle="below" isGliding={playback.isPlaying} />
        <DateRange chosen={chosen} />
      </div>
      <div className={styles.below}>
        <ChangeSentence isPlaying={playback.isPlaying} />
      </div>
    </section>
  );
}

function DateBlock({ chosen, playback }: { chosen: ChosenDay; playback: Playback }) {
  const [isOpen, setIsOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const formId = useId();
  return (
    <div className={styles.block}>
      <DateButton ref={button} isOpen={isOpen} controls={formId} onToggle={() => setIsOpen(!isOpen)} />
      {isOpen ? (
        <GoToDate
          id={formId}
          stops={chosen.stops}
          onDone={() => {
            setIsOpen(false);
            button.current?.focus();
          }}
        />
      ) : (
        <>
          <div className={styles.steps}>
            <StepButtons chosen={chosen} />
          </div>
          <PlayButton chosen={chosen} playback={playback} />
        </>
      )}
    </div>
  );
}

function LaneNames() {
  const { crossings } = useFacts();
  const locale = useLocale();
  const selected = useSelectedCrossing();
  return (
    <div className={styles.names} aria-hidden="true">
      {crossings.map(({ id, names }) => {
        const [name] = crossingNameForms(names, locale);
        return (
          <span key={id} lang={name?.lang} data-is-selected={id === selected}>
            {name?.text}
          </span>
        );
      })}
    </div>
  );
}

function StripLanes({ stops: { firstDay, lastDay }, scale }: { stops: Stops; scale: PercentScale }) {
  const { crossings } = useFacts();
  const lanes = useMemo(
    () => crossings.map((crossing) => ({ id: crossing.id, lane: readLane(crossing, firstDay, lastDay) })),
    [crossings, firstDay, lastDay],
  );
  return lanes.map(({ id, lane }) => <LaneBar key={id} lane={lane} scale={scale} height={BAR_HEIGHT} />);
}
