import { useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { createStore } from 'zustand/vanilla';
import { readChoices } from '../../state/store.ts';
import { readPresentation, type Screen } from '../presentation.ts';
import { type Channel, HEARTBEAT, openChannel } from './channel.ts';
import { keepTimer, readKeptTimer } from './keptTimer.ts';
import { readStageMessage, type Way } from './messages.ts';
import { awaitStage, beginSpeakerEnd, goAlone, hearStage, type SpeakerEnd } from './speakerEnd.ts';
import type { Timer } from './timer.ts';

/** What the speaker can do. */
export type Drive = {
  readonly go: (way: Way) => void;
  readonly goTo: (step: string) => void;
  readonly chooseScreen: (screen: Screen) => void;
  readonly changeTimer: (change: (timer: Timer, now: number) => Timer) => void;
};

/**
 * The speaker’s end of a session: follows the stage and drives it. It asks for the state when it joins and whenever it
 * has heard nothing for longer than a heartbeat, since browsers slow the clocks of windows that lie behind others.
 */
export function useSpeakerEnd(session: string | null): { end: SpeakerEnd; drive: Drive } {
  const [store] = useState(() =>
    createStore<SpeakerEnd>()(() => beginSpeakerEnd(readChoices().step, readKeptTimer(session, Date.now()))),
  );
  const channel = useRef<Channel | null>(null);

  useEffect(
    function keepTimerOnChange() {
      return store.subscribe(({ timer }, before) => {
        if (timer !== before.timer) keepTimer(session, timer);
      });
    },
    [session, store],
  );

  useEffect(
    function joinStage() {
      const opened = session === null ? null : openChannel(session, hear);
      channel.current = opened;
      if (!opened) return store.setState({ connection: 'none' });
      function hear(value: unknown) {
        const now = Date.now();
        const message = readStageMessage(value, now);
        if (!message) return;
        const end = hearStage(store.getState(), message, now);
        store.setState(end);
        if (end.timer.changedAt > (message.timer?.changedAt ?? -1)) opened?.send({ kind: 'timer', timer: end.timer });
      }
      const look = setInterval(() => {
        const now = Date.now();
        store.setState(awaitStage(store.getState(), now));
        if (now - (store.getState().heardAt ?? 0) > HEARTBEAT) opened.send({ kind: 'hello' });
      }, 1000);
      opened.send({ kind: 'hello' });
      return () => {
        clearInterval(look);
        channel.current = null;
        opened.close();
      };
    },
    [session, store],
  );

  const drive = useMemo((): Drive => {
    const goAloneTo = (to: Way | { step: string }) =>
      store.setState(goAlone(store.getState(), readPresentation().steps ?? [], to, Date.now()));
    return {
      go: (way) => {
        goAloneTo(way);
        channel.current?.send({ kind: 'go', way });
      },
      goTo: (step) => {
        goAloneTo({ step });
        channel.current?.send({ kind: 'goTo', step });
      },
      chooseScreen: (screen) => channel.current?.send({ kind: 'screen', screen }),
      changeTimer: (change) => {
        const timer = change(store.getState().timer, Date.now());
        store.setState({ timer });
        channel.current?.send({ kind: 'timer', timer });
      },
    };
  }, [store]);

  return { end: useSyncExternalStore(store.subscribe, store.getState), drive };
}
