import { useEffect, useState } from 'react';
import { actions, readChoices } from '../state/store.ts';
import { nextStop } from './stops.ts';
import type { ChosenDay } from './useChosenDay.ts';

/** How long the date rests at each stop while it is played. */
export const MILLISECONDS_A_STOP = 1600;

/** Marks the one button whose press does not count as another interaction. */
export const playButtonMark = { 'data-plays': '' };

export type Playback = { readonly isPlaying: boolean; readonly toggle: () => void };

/** Keys that only move the focus, or are held for another key. */
const idleKeys = new Set(['Tab', 'Shift', 'Control', 'Alt', 'Meta']);

/**
 * Plays the changes one after the other. It never begins by itself, and ends at the last stop, when the page is hidden,
 * and with any other interaction. What it shows on the way makes no history; where it ends does.
 */
export function usePlayback({ day, stops, choose }: ChosenDay): Playback {
  const [isPlaying, setIsPlaying] = useState(false);

  useEffect(
    function goToNextStop() {
      if (!isPlaying) return;
      const next = nextStop(stops, day);
      if (!next) return setIsPlaying(false);
      const timer = setTimeout(() => choose(next, true), MILLISECONDS_A_STOP);
      return () => clearTimeout(timer);
    },
    [isPlaying, day, stops, choose],
  );

  useEffect(
    function endOnOtherInteraction() {
      if (!isPlaying) return;
      const end = (event: Event) => {
        const isOwnButton = event.target instanceof Element && event.target.closest('[data-plays]') !== null;
        const isIdle = event instanceof KeyboardEvent && idleKeys.has(event.key);
        if (!isOwnButton && !isIdle) setIsPlaying(false);
      };
      const endWhenHidden = () => document.hidden && setIsPlaying(false);
      document.addEventListener('pointerdown', end, true);
      document.addEventListener('keydown', end, true);
      document.addEventListener('visibilitychange', endWhenHidden);
      return () => {
        document.removeEventListener('pointerdown', end, true);
        document.removeEventListener('keydown', end, true);
        document.removeEventListener('visibilitychange', endWhenHidden);
        actions.dateChosen(readChoices().date);
      };
    },
    [isPlaying],
  );

  return {
    isPlaying,
    toggle: () => {
      if (!isPlaying && !nextStop(stops, day)) choose(stops.firstDay, true);
      setIsPlaying(!isPlaying);
    },
  };
}
