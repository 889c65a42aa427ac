import { useEffect } from 'react';
import { useKiosk, useStep } from '../../state/store.ts';
import { indexOfStep, presenting, readPresentation, useIsPlaying, useScreen, useSteps } from '../presentation.ts';
import { readingTimeOf } from './readingTime.ts';

/** Lets the deck go on by itself: each step for as long as it takes to read, and no shorter than the kiosk asks for. */
export function useAutoplay(): void {
  const isPlaying = useIsPlaying();
  const kiosk = useKiosk();
  const steps = useSteps();
  const step = useStep();
  const screen = useScreen();
  useEffect(
    function goOn() {
      if (!isPlaying || !steps || screen !== 'deck') return;
      const index = indexOfStep(steps, step);
      const current = steps[index];
      if (!current) return;
      const seconds = Math.max(kiosk ?? 0, readingTimeOf(current));
      const timer = setTimeout(() => presenting.goTo((index + 1) % steps.length), seconds * 1000);
      return () => clearTimeout(timer);
    },
    [isPlaying, kiosk, steps, step, screen],
  );
}

/** A kiosk that nobody has touched for so long begins anew, in milliseconds. */
const idleTime = 60_000;
const touches = ['pointerdown', 'keydown', 'wheel'] as const;

/**
 * A kiosk runs from the start, stops for whoever touches it, and begins anew when nobody has for a minute: `onIdle`
 * puts back what the visitor has changed.
 */
export function useKioskReset(onIdle: () => void): void {
  const kiosk = useKiosk();
  useEffect(
    function watchVisitors() {
      if (kiosk === null) return;
      const play = () => {
        if (!readPresentation().isPlaying) presenting.playingToggled();
      };
      play();
      let timer: ReturnType<typeof setTimeout> | undefined;
      const wait = (event: Event) => {
        const isOfPlaying = event.target instanceof Element && event.target.closest('[data-plays]');
        if (readPresentation().isPlaying && !isOfPlaying) presenting.playingToggled();
        clearTimeout(timer);
        timer = setTimeout(() => {
          onIdle();
          presenting.first();
          play();
        }, idleTime);
      };
      for (const touch of touches) addEventListener(touch, wait, { passive: true });
      return () => {
        clearTimeout(timer);
        for (const touch of touches) removeEventListener(touch, wait);
      };
    },
    [kiosk, onIdle],
  );
}
