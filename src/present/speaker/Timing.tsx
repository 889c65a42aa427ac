import { useMemo } from 'react';
import { useTranslate } from '../../i18n/translate.tsx';
import type { Step } from '../steps.ts';
import { PaceMark } from './PaceMark.tsx';
import { formatDuration, planSteps, sumOf } from './plan.ts';
import shared from './speaker.module.css';
import {
  allowMinutes,
  elapsedOf,
  elapsedOfStep,
  minutesLimits,
  pauseTimer,
  resetTimer,
  startTimer,
  type Timer,
} from './timer.ts';
import styles from './timing.module.css';
import { useNow } from './useNow.ts';
import type { Drive } from './useSpeakerEnd.ts';

/** `14:05`, the same in every language. */
function readClock(now: number): string {
  const date = new Date(now);
  return [date.getHours(), date.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':');
}

function readMinutes(text: string): number | null {
  const minutes = Math.round(Number(text));
  const [least, most] = minutesLimits;
  return minutes >= least && minutes <= most ? minutes : null;
}

/** Clock and timer: what has passed and what was planned, for the whole and for this step, and how the talk stands. */
export function Timing({
  steps,
  index,
  timer,
  onChange,
}: {
  steps: readonly Step[];
  index: number;
  timer: Timer;
  onChange: Drive['changeTimer'];
}) {
  const translate = useTranslate();
  // What another window has just changed may be a moment ahead of the last second.
  const now = Math.max(useNow(), timer.runningSince ?? 0);
  const planned = useMemo(() => planSteps(steps, timer.minutes), [steps, timer.minutes]);
  const elapsed = elapsedOf(timer, now);
  const whole = sumOf(planned);
  const isRunning = timer.runningSince !== null;
  const hasRun = isRunning || elapsed > 0;
  const values = [
    ['clock', readClock(now), null],
    ['elapsed', formatDuration(elapsed), formatDuration(whole)],
    ['thisStep', formatDuration(elapsedOfStep(timer, now)), formatDuration(planned[index] ?? 0)],
    ['remaining', formatDuration(whole - elapsed), null],
  ] as const;
  return (
    <section className={styles.timing} aria-labelledby="speaker-time">
      <h2 id="speaker-time" className="visually-hidden">
        {translate('speaker.time')}
      </h2>
      <dl className={styles.times}>
        {values.map(([name, value, plan]) => (
          <div key={name}>
            <dt>{translate(`speaker.time.${name}`)}</dt>
            <dd>
              {value}
              {plan ? <small> {translate('speaker.time.of', { planned: plan })}</small> : null}
            </dd>
          </div>
        ))}
      </dl>
      <PaceMark elapsed={elapsed} planned={planned} index={index} hasRun={hasRun} />
      <div className={`${styles.timerButtons} ${shared.buttons}`}>
        <button type="button" onClick={() => onChange(isRunning ? pauseTimer : startTimer)}>
          {translate(isRunning ? 'speaker.timer.pause' : hasRun ? 'speaker.timer.resume' : 'speaker.timer.start')}
        </button>
        <button type="button" onClick={() => onChange(resetTimer)}>
          {translate('speaker.timer.reset')}
        </button>
        <label>
          {translate('speaker.minutes')}
          <input
            type="number"
            inputMode="numeric"
            min={minutesLimits[0]}
            max={minutesLimits[1]}
            defaultValue={timer.minutes ?? ''}
            key={timer.minutes}
            placeholder={String(Math.round(whole / 60_000))}
            onBlur={(event) => {
              const minutes = readMinutes(event.target.value);
              if (minutes === timer.minutes) event.target.value = minutes === null ? '' : String(minutes);
              else onChange((now_, at) => allowMinutes(now_, minutes, at));
            }}
            onKeyDown={(event) => {
              if (event.key === 'Enter') event.currentTarget.blur();
            }}
          />
        </label>
      </div>
    </section>
  );
}
