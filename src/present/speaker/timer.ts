/** The speaker’s timer. A value, not a clock: both windows can work out from it what it shows at any moment. */
export type Timer = {
  /** When it last began to run, in milliseconds since 1970; null while it rests. */
  readonly runningSince: number | null;
  /** For how many milliseconds it had run before that. */
  readonly before: number;
  /** The step that is shown, and what the timer showed when it came, in milliseconds. */
  readonly step: string | null;
  readonly stepFrom: number;
  /** How many minutes the speaker has for the whole; null for as long as the words take. */
  readonly minutes: number | null;
  /** Of two timers the one that was changed later counts; 0 for one that nobody has touched. */
  readonly changedAt: number;
};

export const freshTimer: Timer = {
  runningSince: null,
  before: 0,
  step: null,
  stepFrom: 0,
  minutes: null,
  changedAt: 0,
};

/** What a speaker may allow for a talk, in minutes. */
export const minutesLimits = [1, 240] as const;

/** What the timer shows, in milliseconds. */
export const elapsedOf = ({ runningSince, before }: Timer, now: number): number =>
  before + (runningSince === null ? 0 : Math.max(0, now - runningSince));

/** For how many milliseconds of it the step has been shown. */
export const elapsedOfStep = (timer: Timer, now: number): number => Math.max(0, elapsedOf(timer, now) - timer.stepFrom);

const change = (timer: Timer, part: Partial<Timer>, now: number): Timer => ({
  ...timer,
  ...part,
  changedAt: Math.max(now, timer.changedAt + 1),
});

export const startTimer = (timer: Timer, now: number): Timer =>
  timer.runningSince === null ? change(timer, { runningSince: now }, now) : timer;

export const pauseTimer = (timer: Timer, now: number): Timer =>
  timer.runningSince === null ? timer : change(timer, { runningSince: null, before: elapsedOf(timer, now) }, now);

/** Back to nought, and at rest; what the speaker allows for the whole stays. */
export const resetTimer = (timer: Timer, now: number): Timer =>
  change(timer, { runningSince: null, before: 0, stepFrom: 0 }, now);

export const allowMinutes = (timer: Timer, minutes: number | null, now: number): Timer =>
  change(timer, { minutes }, now);

const hasRun = ({ runningSince, before }: Timer) => runningSince !== null || before > 0;

/** Another step is shown. A talk has begun when the first one is left: a timer that has not run yet starts then. */
export function enterStep(timer: Timer, step: string | null, now: number): Timer {
  if (step === null || step === timer.step) return timer;
  const entered = change(timer, { step, stepFrom: elapsedOf(timer, now) }, now);
  return timer.step === null || hasRun(timer) ? entered : startTimer(entered, now);
}

/** The one of two that counts. */
export const laterTimer = (timer: Timer, other: Timer | null): Timer =>
  other && other.changedAt > timer.changedAt ? other : timer;

const isWithin = (value: unknown, least: number, most: number): value is number =>
  typeof value === 'number' && Number.isFinite(value) && value >= least && value <= most;

const stepPattern = /^[a-z0-9-]{1,80}$/;

export const isStepId = (value: unknown): value is string => typeof value === 'string' && stepPattern.test(value);

/** A day; no talk is longer, and no clock of one machine further off. */
const longest = 24 * 60 * 60 * 1000;

/** The timer in a value that came from elsewhere; null where it is none that could be. */
export function readTimer(value: unknown, now: number): Timer | null {
  if (typeof value !== 'object' || value === null) return null;
  const { runningSince, before, step, stepFrom, minutes, changedAt } = value as Partial<Record<keyof Timer, unknown>>;
  if (runningSince !== null && !isWithin(runningSince, now - longest, now + longest)) return null;
  if (!isWithin(before, 0, longest) || !isWithin(stepFrom, 0, 2 * longest)) return null;
  if (step !== null && !isStepId(step)) return null;
  if (minutes !== null && !isWithin(minutes, ...minutesLimits)) return null;
  if (!isWithin(changedAt, 0, now + longest)) return null;
  return { runningSince, before, step, stepFrom, minutes, changedAt };
}
