import { indexOfStep } from '../presentation.ts';
import type { Step } from '../steps.ts';
import { LOST_AFTER } from './channel.ts';
import type { StageMessage, StageState, Way } from './messages.ts';
import { enterStep, laterTimer, type Timer } from './timer.ts';

/** `none`: there is no channel; `waiting`: nobody has answered yet. */
export type Connection = 'none' | 'waiting' | 'connected' | 'lost';

/** What the speaker’s window knows. */
export type SpeakerEnd = {
  readonly connection: Connection;
  /** What the stage said last. */
  readonly stage: StageState | null;
  /** The step that is shown here: the stage’s, or without one the speaker’s own. */
  readonly step: string | null;
  readonly timer: Timer;
  /** When the stage was last heard, in milliseconds since 1970. */
  readonly heardAt: number | null;
};

export const beginSpeakerEnd = (step: string | null, timer: Timer): SpeakerEnd => ({
  connection: 'waiting',
  stage: null,
  step,
  timer,
  heardAt: null,
});

/** The stage has said where it is: that counts, whatever was shown here. */
export const hearStage = (end: SpeakerEnd, { state, timer }: StageMessage, now: number): SpeakerEnd => ({
  connection: 'connected',
  stage: state,
  step: state.step ?? end.step,
  timer: enterStep(laterTimer(end.timer, timer), state.step, now),
  heardAt: now,
});

/** Time has passed. */
export const awaitStage = (end: SpeakerEnd, now: number): SpeakerEnd =>
  end.connection === 'connected' && now - (end.heardAt ?? 0) > LOST_AFTER ? { ...end, connection: 'lost' } : end;

const enter = (end: SpeakerEnd, step: string | undefined, now: number): SpeakerEnd =>
  step === undefined ? end : { ...end, step, timer: enterStep(end.timer, step, now) };

/** The step that lies that way. */
export function stepThatWay(steps: readonly Step[], from: string | null, way: Way): string | undefined {
  const last = steps.length - 1;
  const index = indexOfStep(steps, from);
  const target = { next: Math.min(last, index + 1), previous: Math.max(0, index - 1), first: 0, last }[way];
  return steps[target]?.id;
}

/** Without a stage the window goes through the deck by itself: the talk can go on from the notes. */
export function goAlone(end: SpeakerEnd, steps: readonly Step[], to: Way | { step: string }, now: number): SpeakerEnd {
  if (end.connection === 'connected') return end;
  const target = typeof to === 'string' ? stepThatWay(steps, end.step, to) : steps.find(({ id }) => id === to.step)?.id;
  return enter(end, target, now);
}
