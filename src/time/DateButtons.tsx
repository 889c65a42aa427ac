import { useTranslate } from '../i18n/translate.tsx';
import { nextStop, previousStop } from './stops.ts';
import styles from './time.module.css';
import type { ChosenDay } from './useChosenDay.ts';
import { type Playback, playButtonMark } from './usePlayback.ts';

/** To the change before and to the change after the chosen day. */
export function StepButtons({ chosen: { day, stops, choose } }: { chosen: ChosenDay }) {
  const translate = useTranslate();
  const previous = previousStop(stops, day);
  const next = nextStop(stops, day);
  return (
    <>
      <button
        type="button"
        className={styles.step}
        aria-disabled={!previous}
        onClick={() => previous && choose(previous)}
      >
        <span aria-hidden="true">‹ </span>
        {translate('time.previous')}
      </button>
      <button
        type="button"
        className={styles.step}
        aria-label={translate('time.nextChange')}
        aria-disabled={!next}
        onClick={() => next && choose(next)}
      >
        {translate('time.next')}
        <span aria-hidden="true"> ›</span>
      </button>
    </>
  );
}

/** The same as signs, where there is little room. */
export function StepSigns({ chosen: { day, stops, choose } }: { chosen: ChosenDay }) {
  const translate = useTranslate();
  const steps = [
    { label: translate('time.previous'), stop: previousStop(stops, day), sign: 'M14 5 8 11l6 6' },
    { label: translate('time.nextChange'), stop: nextStop(stops, day), sign: 'M8 5l6 6-6 6' },
  ];
  return steps.map(({ label, stop, sign }) => (
    <button
      key={sign}
      type="button"
      className={styles.sign}
      aria-label={label}
      title={label}
      aria-disabled={!stop}
      onClick={() => stop && choose(stop)}
    >
      <Sign path={sign} />
    </button>
  ));
}

const playSign = 'M7 4.5v13L17.5 11Z';
const pauseSign = 'M7 5v12M15 5v12';

/** Plays the changes one after the other, and pauses. */
export function PlayButton({
  chosen: { day, stops },
  playback: { isPlaying, toggle },
  isSign = false,
}: {
  chosen: ChosenDay;
  playback: Playback;
  isSign?: boolean;
}) {
  const translate = useTranslate();
  const isWhole = day === stops.firstDay || day === stops.lastDay;
  const label = isPlaying
    ? translate('time.pause')
    : isWhole
      ? translate('time.playAll', { from: stops.firstDay.slice(0, 4) })
      : translate('time.play');
  return (
    <button
      type="button"
      className={isSign ? styles.sign : styles.play}
      {...playButtonMark}
      {...(isSign ? { 'aria-label': label, title: label } : {})}
      onClick={toggle}
    >
      <Sign path={isPlaying ? pauseSign : playSign} isFilled={!isPlaying} />
      {isSign ? null : label}
    </button>
  );
}

function Sign({ path, isFilled = false }: { path: string; isFilled?: boolean }) {
  return (
    <svg width="22" height="22" viewBox="0 0 22 22" aria-hidden="true" focusable="false">
      <path
        d={path}
        fill={isFilled ? 'currentColor' : 'none'}
        stroke="currentColor"
        strokeWidth={isFilled ? 1 : 1.8}
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
