import { useMemo } from 'react';
import type { Day } from '../facts/edtf.ts';
import { actions, useDate, useFacts } from '../state/store.ts';
import { dayWithin, type Stops, stopsOf } from './stops.ts';

/** The day the date control stands at, the days it stops at, and how to choose another. */
export type ChosenDay = {
  readonly day: Day;
  readonly stops: Stops;
  /** `isMoving` while it is dragged or played: such days make no history. The last day is the absence of a choice. */
  readonly choose: (day: Day, isMoving?: boolean) => void;
};

/** The chosen day as the date control sees it. */
export function useChosenDay(): ChosenDay {
  const facts = useFacts();
  const date = useDate();
  return useMemo(() => {
    const stops = stopsOf(facts);
    return {
      day: dayWithin(stops, date),
      stops,
      choose: (day, isMoving = false) => actions.dateChosen(day === stops.lastDay ? null : day, isMoving),
    };
  }, [facts, date]);
}
