import { useId, useMemo, useRef, useState } from 'react';
import { useTranslate } from '../i18n/translate.tsx';
import { DateLine, TimeAxis } from '../ui/lanes/TimeAxis.tsx';
import { timeScale } from '../ui/timeScale.ts';
import { ChangeSentence } from './ChangeSentence.tsx';
import { DateButton } from './DateButton.tsx';
import { PlayButton, StepSigns } from './DateButtons.tsx';
import { DateRange } from './DateRange.tsx';
import { GoToDate } from './GoToDate.tsx';
import styles from './time.module.css';
import { useChosenDay } from './useChosenDay.ts';
import { usePlayback } from './usePlayback.ts';

/** The date control alone, for narrow screens: date, steps, play, and a range that marks the days of change. */
export function DateControl() {
  const translate = useTranslate();
  const chosen = useChosenDay();
  const playback = usePlayback(chosen);
  const { day, stops } = chosen;
  const scale = useMemo(() => timeScale(stops.firstDay, stops.lastDay, 100), [stops]);
  const [isOpen, setIsOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const formId = useId();
  return (
    <section className={styles.control} aria-label={translate('time.region')}>
      <div className={styles.bar}>
        <DateButton ref={button} isOpen={isOpen} controls={formId} onToggle={() => setIsOpen(!isOpen)} />
        <StepSigns chosen={chosen} />
        <PlayButton chosen={chosen} playback={playback} isSign />
      </div>
      {isOpen ? (
        <GoToDate
          id={formId}
          stops={stops}
          onDone={() => {
            setIsOpen(false);
            button.current?.focus();
          }}
        />
      ) : null}
      <div className={styles.track}>
        <TimeAxis {...stops} scale={scale} />
        <svg className={styles.changes} width="100%" height="9" aria-hidden="true" focusable="false">
          {stops.days.map((stop) => (
            <line key={stop} x1={`${scale(stop)}%`} x2={`${scale(stop)}%`} y1="0" y2="9" stroke="var(--ink)" />
          ))}
        </svg>
        <DateLine day={day} scale={scale} handle="middle" isGliding={playback.isPlaying} />
        <DateRange chosen={chosen} />
      </div>
      <ChangeSentence isPlaying={playback.isPlaying} />
    </section>
  );
}
