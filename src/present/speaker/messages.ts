import { type Screen, screens } from '../presentation.ts';
import { isStepId, readTimer, type Timer } from './timer.ts';

/** What the stage shows. It is always told whole: whoever joins late, or misses a message, has the next. */
export type StageState = {
  readonly step: string | null;
  readonly screen: Screen;
  /** What lies over the stage; null where nothing does. */
  readonly overlay: string | null;
  /** How many steps the deck on stage has. */
  readonly count: number;
  /** Whether the map shows something else than the step. */
  readonly isAway: boolean;
};

export const ways = ['next', 'previous', 'first', 'last'] as const;
export type Way = (typeof ways)[number];

export type StageMessage = { readonly kind: 'state'; readonly state: StageState; readonly timer: Timer | null };

export type SpeakerMessage =
  /** Somebody has joined, or hears nothing, and asks for the state. */
  | { readonly kind: 'hello' }
  | { readonly kind: 'go'; readonly way: Way }
  | { readonly kind: 'goTo'; readonly step: string }
  | { readonly kind: 'screen'; readonly screen: Screen }
  | { readonly kind: 'timer'; readonly timer: Timer };

type Loose = Readonly<Record<string, unknown>>;

const asRecord = (value: unknown): Loose | null =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Loose) : null;

const oneOf = <Value extends string>(values: readonly Value[], value: unknown): Value | null =>
  values.find((known) => known === value) ?? null;

const mostSteps = 500;

function readStageState(value: unknown): StageState | null {
  const record = asRecord(value);
  if (!record) return null;
  const { step, overlay, count, isAway } = record;
  const screen = oneOf(screens, record.screen);
  if (!screen || typeof isAway !== 'boolean') return null;
  if (step !== null && !isStepId(step)) return null;
  if (overlay !== null && !isStepId(overlay)) return null;
  if (typeof count !== 'number' || !Number.isInteger(count) || count < 0 || count > mostSteps) return null;
  return { step, screen, overlay, count, isAway };
}

/** The stage’s message in what came over the channel; null for anything else. `now`: milliseconds since 1970. */
export function readStageMessage(value: unknown, now: number): StageMessage | null {
  const record = asRecord(value);
  const state = record?.kind === 'state' ? readStageState(record.state) : null;
  return state && { kind: 'state', state, timer: readTimer(record?.timer, now) };
}

/** The speaker’s message in what came over the channel; null for anything else. */
export function readSpeakerMessage(value: unknown, now: number): SpeakerMessage | null {
  const record = asRecord(value);
  if (!record) return null;
  switch (record.kind) {
    case 'hello':
      return { kind: 'hello' };
    case 'go': {
      const way = oneOf(ways, record.way);
      return way && { kind: 'go', way };
    }
    case 'goTo':
      return isStepId(record.step) ? { kind: 'goTo', step: record.step } : null;
    case 'screen': {
      const screen = oneOf(screens, record.screen);
      return screen && { kind: 'screen', screen };
    }
    case 'timer': {
      const timer = readTimer(record.timer, now);
      return timer && { kind: 'timer', timer };
    }
    default:
      return null;
  }
}
