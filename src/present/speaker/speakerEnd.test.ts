import { describe, expect, it } from 'vitest';
import type { Step } from '../steps.ts';
import type { StageState } from './messages.ts';
import { awaitStage, beginSpeakerEnd, goAlone, hearStage } from './speakerEnd.ts';
import { freshTimer, startTimer } from './timer.ts';

const noon = Date.UTC(2026, 10, 22, 12);
const steps = ['one', 'two', 'three'].map((id) => ({ id }) as Step);
const state: StageState = { step: 'two', screen: 'deck', overlay: null, count: 3, isAway: false };
const begun = beginSpeakerEnd('one', freshTimer);
const heard = hearStage(begun, { kind: 'state', state, timer: null }, noon);

describe('the speaker’s end', () => {
  it('follows the stage, whatever it showed', () => {
    expect(heard).toMatchObject({ connection: 'connected', step: 'two', stage: state });
  });

  it('keeps its step while the stage has none', () => {
    expect(hearStage(begun, { kind: 'state', state: { ...state, step: null }, timer: null }, noon).step).toBe('one');
  });

  it('takes the timer that was changed later', () => {
    const later = startTimer(freshTimer, noon);
    expect(hearStage(begun, { kind: 'state', state, timer: later }, noon + 5).timer.runningSince).toBe(noon);
    const own = beginSpeakerEnd('two', later);
    expect(hearStage(own, { kind: 'state', state, timer: freshTimer }, noon + 5).timer.runningSince).toBe(noon);
  });

  it.each([
    [0, 'connected'],
    [5000, 'connected'],
    [5001, 'lost'],
  ])('%i ms without a word: %s', (passed, connection) => {
    expect(awaitStage(heard, noon + passed).connection).toBe(connection);
  });

  it('waits for a stage that it has never heard, and does not lose it', () => {
    expect(awaitStage(begun, noon).connection).toBe('waiting');
  });

  it.each([
    ['next', 'one', 'two'],
    ['next', 'three', 'three'],
    ['previous', 'one', 'one'],
    ['first', 'three', 'one'],
    ['last', null, 'three'],
    ['next', 'gone', 'two'],
  ] as const)('alone goes %s from %s to %s', (way, from, to) => {
    expect(goAlone(beginSpeakerEnd(from, freshTimer), steps, way, noon).step).toBe(to);
  });

  it('alone goes to a step of the deck, to none that it has not, and nowhere without a deck', () => {
    expect(goAlone(begun, steps, { step: 'three' }, noon).step).toBe('three');
    expect(goAlone(begun, steps, { step: 'gone' }, noon).step).toBe('one');
    expect(goAlone(begun, [], 'next', noon).step).toBe('one');
  });

  it('leaves the going to the stage while there is one', () => {
    expect(goAlone(heard, steps, 'next', noon)).toBe(heard);
    expect(goAlone(awaitStage(heard, noon + 9000), steps, 'next', noon + 9000).step).toBe('three');
  });
});
