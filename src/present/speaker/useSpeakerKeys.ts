import { useEffect, useRef } from 'react';
import type { Screen } from '../presentation.ts';
import { isKeyOfFocus, readStageKey, type StageKey } from '../stage/stageKeys.ts';
import type { Step } from '../steps.ts';
import { type Way, ways } from './messages.ts';
import type { Drive } from './useSpeakerEnd.ts';

const scrollKeys = new Set(['ArrowUp', 'ArrowDown']);

/** Whether the key moves the text that has the focus: notes are read on while the deck stays. */
const isOfScrolled = (event: KeyboardEvent, focused: Element | null) =>
  scrollKeys.has(event.key) && focused?.closest('[data-scrolls]') != null;

const isWay = (key: StageKey): key is Way => ways.some((way) => way === key);

/** The keys of the stage and of a clicker, in the speaker’s window: those that make sense from afar. */
export function useSpeakerKeys(drive: Drive, steps: readonly Step[] | null, screen: Screen): void {
  const digits = useRef('');
  useEffect(
    function listenToKeys() {
      const toggle = (wanted: Screen) => drive.chooseScreen(screen === wanted ? 'deck' : wanted);
      /** Whether the key meant something. */
      const press = (key: StageKey, isEnter: boolean): boolean => {
        if (typeof key === 'object') {
          digits.current = `${digits.current}${key.digit}`.slice(-3);
          return true;
        }
        const typed = Number(digits.current);
        digits.current = '';
        if (isEnter && typed > 0) {
          const target = steps?.[typed - 1];
          if (target) drive.goTo(target.id);
        } else if (isWay(key)) drive.go(key);
        else if (key === 'black' || key === 'white') toggle(key);
        else if (key === 'close' && screen !== 'deck') drive.chooseScreen('deck');
        else return false;
        return true;
      };
      const listen = (event: KeyboardEvent) => {
        const { activeElement } = document;
        if (event.defaultPrevented || isKeyOfFocus(event, activeElement) || isOfScrolled(event, activeElement)) return;
        const key = readStageKey(event);
        if (key && press(key, event.key === 'Enter')) event.preventDefault();
      };
      addEventListener('keydown', listen);
      return () => removeEventListener('keydown', listen);
    },
    [drive, steps, screen],
  );
}
