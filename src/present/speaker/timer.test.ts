import { describe, expect, it } from 'vitest';
import {
  allowMinutes,
  elapsedOf,
  elapsedOfStep,
  enterStep,
  freshTimer,
  laterTimer,
  pauseTimer,
  readTimer,
  resetTimer,
  startTimer,
  type Timer,
} from './timer.ts';

const noon = Date.UTC(2026, 10, 22, 12);
const at = (seconds: number) => noon + seconds * 1000;

describe('the timer', () => {
  it('shows what has passed while it ran, and nothing of what passed while it rested', () => {
    const paused = pauseTimer(startTimer(freshTimer, at(0)), at(30));
    expect(elapsedOf(paused, at(500))).toBe(30_000);
    const resumed = startTimer(paused, at(600));
    expect(elapsedOf(resumed, at(615))).toBe(45_000);
  });

  it('is not started twice, nor paused twice', () => {
    const running = startTimer(freshTimer, at(0));
    expect(startTimer(running, at(10))).toBe(running);
    const paused = pauseTimer(running, at(10));
    expect(pauseTimer(paused, at(20))).toBe(paused);
  });

  it('never shows less than nothing where the clock is set back', () => {
    expect(elapsedOf(startTimer(freshTimer, at(0)), at(-60))).toBe(0);
  });

  it('starts by itself when the first step is left, not when it is first heard of', () => {
    const first = enterStep(freshTimer, 'one', at(0));
    expect(first.runningSince).toBeNull();
    const second = enterStep(first, 'two', at(40));
    expect(elapsedOf(second, at(50))).toBe(10_000);
    expect(elapsedOfStep(second, at(50))).toBe(10_000);
    const third = enterStep(second, 'three', at(60));
    expect(elapsedOf(third, at(65))).toBe(25_000);
    expect(elapsedOfStep(third, at(65))).toBe(5_000);
  });

  it('stays paused when the steps go on', () => {
    const paused = pauseTimer(startTimer(enterStep(freshTimer, 'one', at(0)), at(0)), at(20));
    expect(enterStep(paused, 'two', at(90)).runningSince).toBeNull();
  });

  it('stays what it is while the step stays, or is unknown', () => {
    const timer = enterStep(freshTimer, 'one', at(0));
    expect(enterStep(timer, 'one', at(9))).toBe(timer);
    expect(enterStep(timer, null, at(9))).toBe(timer);
  });

  it('goes back to nought and keeps the minutes', () => {
    const timer = resetTimer(allowMinutes(startTimer(freshTimer, at(0)), 20, at(5)), at(90));
    expect(timer).toMatchObject({ runningSince: null, before: 0, minutes: 20 });
  });

  it('of two is the one that was changed later, even within the same millisecond', () => {
    const early = startTimer(freshTimer, at(0));
    const late = pauseTimer(early, at(0));
    expect(laterTimer(early, late)).toBe(late);
    expect(laterTimer(late, early)).toBe(late);
    expect(laterTimer(late, null)).toBe(late);
  });
});

const timer: Timer = { runningSince: at(0), before: 5, step: 'one', stepFrom: 3, minutes: 20, changedAt: at(0) };

describe('a timer from elsewhere', () => {
  it.each<[string, Timer]>([
    ['running', timer],
    ['at rest', { ...timer, runningSince: null }],
    ['fresh', freshTimer],
  ])('%s is read', (_, given) => {
    expect(readTimer(JSON.parse(JSON.stringify(given)), at(60))).toEqual(given);
  });

  it.each<[string, unknown]>([
    ['nothing', null],
    ['a text', '12:00'],
    ['a list', [timer]],
    ['a part', { before: 5 }],
    ['a start in words', { ...timer, runningSince: 'now' }],
    ['a start two days ago', { ...timer, runningSince: at(-172_800) }],
    ['less than nothing', { ...timer, before: -1 }],
    ['no number', { ...timer, before: Number.NaN }],
    ['without end', { ...timer, stepFrom: Number.POSITIVE_INFINITY }],
    ['a step with markup', { ...timer, step: '<b>' }],
    ['no minutes', { ...timer, minutes: 0 }],
    ['too many minutes', { ...timer, minutes: 241 }],
    ['a change in two days, which would win for ever', { ...timer, changedAt: at(172_800) }],
  ])('is refused: %s', (_, given) => {
    expect(readTimer(given, at(60))).toBeNull();
  });
});
