import { useEffect } from 'react';
import { onStateChange, readChoices } from '../../state/store.ts';
import { indexOfStep, isAway, onPresentationChange, presenting, readPresentation } from '../presentation.ts';
import { HEARTBEAT, openChannel } from './channel.ts';
import { readSpeakerMessage, type SpeakerMessage, type StageState } from './messages.ts';
import { laterTimer, type Timer } from './timer.ts';

function readStage(): StageState {
  const { steps, screen, overlay } = readPresentation();
  const step = steps?.[indexOfStep(steps, readChoices().step)];
  return {
    step: step?.id ?? readChoices().step,
    screen,
    overlay,
    count: steps?.length ?? 0,
    isAway: step !== undefined && isAway(step),
  };
}

function goTo(id: string): void {
  const index = readPresentation().steps?.findIndex((step) => step.id === id) ?? -1;
  if (index >= 0) presenting.goTo(index);
}

function obey(message: Exclude<SpeakerMessage, { kind: 'hello' | 'timer' }>): void {
  if (message.kind === 'go') presenting[message.way]();
  else if (message.kind === 'goTo') goTo(message.step);
  else presenting.screenChosen(message.screen);
}

/**
 * The stage’s end of a session: it says where it is at every change and every two seconds, answers who joins, and does
 * what the speaker’s window asks for. It also remembers the speaker’s timer, so that either may be loaded anew. Without
 * a session, or a browser that could connect two windows, it does nothing.
 */
export function useStageEnd(session: string | null): void {
  useEffect(
    function standOnStage() {
      if (session === null) return;
      let timer: Timer | null = null;
      let told = '';
      const tell = () => {
        const state = readStage();
        told = JSON.stringify(state);
        channel?.send({ kind: 'state', state, timer });
      };
      const tellChange = () => {
        if (JSON.stringify(readStage()) !== told) tell();
      };
      const channel = openChannel(session, (value) => {
        const message = readSpeakerMessage(value, Date.now());
        if (!message) return;
        if (message.kind === 'timer') timer = timer ? laterTimer(timer, message.timer) : message.timer;
        else if (message.kind !== 'hello') return obey(message);
        tell();
      });
      if (!channel) return;
      const endings = [onPresentationChange(tellChange), onStateChange(tellChange)];
      const heartbeat = setInterval(tell, HEARTBEAT);
      tell();
      return () => {
        for (const end of endings) end();
        clearInterval(heartbeat);
        channel.close();
      };
    },
    [session],
  );
}
