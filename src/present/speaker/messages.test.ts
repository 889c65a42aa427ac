import { describe, expect, it } from 'vitest';
import { readSpeakerMessage, readStageMessage, type SpeakerMessage, type StageState } from './messages.ts';
import { freshTimer } from './timer.ts';

const now = Date.UTC(2026, 10, 22, 12);
const state: StageState = { step: 'today', screen: 'deck', overlay: null, count: 15, isAway: false };

describe('the stage’s message', () => {
  it.each<[string, Partial<StageState>]>([
    ['a step', {}],
    ['a black screen', { screen: 'black' }],
    ['an overlay', { overlay: 'take-away' }],
    ['a detour', { isAway: true }],
    ['no step and no deck yet', { step: null, count: 0 }],
  ])('tells %s', (_, part) => {
    const told = { ...state, ...part };
    expect(readStageMessage({ kind: 'state', state: told, timer: null }, now)).toEqual({
      kind: 'state',
      state: told,
      timer: null,
    });
  });

  it('brings the timer, and without a good one none; what else is in it stays out', () => {
    expect(readStageMessage({ kind: 'state', state, timer: freshTimer, more: 1 }, now)?.timer).toEqual(freshTimer);
    expect(readStageMessage({ kind: 'state', state, timer: { before: 'long' } }, now)?.timer).toBeNull();
    expect(readStageMessage({ kind: 'state', state: { ...state, more: 1 } }, now)?.state).toEqual(state);
  });

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['a text', 'state'],
    ['a list', [{ kind: 'state', state }]],
    ['another kind', { kind: 'hello' }],
    ['no state', { kind: 'state' }],
    ['a step with markup', { kind: 'state', state: { ...state, step: '<img>' } }],
    ['a step without end', { kind: 'state', state: { ...state, step: 'a'.repeat(81) } }],
    ['an unknown screen', { kind: 'state', state: { ...state, screen: 'red' } }],
    ['an inherited screen', { kind: 'state', state: { ...state, screen: 'toString' } }],
    ['an overlay in words', { kind: 'state', state: { ...state, overlay: 'Over view' } }],
    ['a half step', { kind: 'state', state: { ...state, count: 1.5 } }],
    ['too many steps', { kind: 'state', state: { ...state, count: 501 } }],
    ['a detour in words', { kind: 'state', state: { ...state, isAway: 'no' } }],
    ['a speaker’s command', { kind: 'go', way: 'next' }],
  ])('is refused: %s', (_, value) => {
    expect(readStageMessage(value, now)).toBeNull();
  });
});

describe('the speaker’s message', () => {
  it.each<SpeakerMessage>([
    { kind: 'hello' },
    { kind: 'go', way: 'next' },
    { kind: 'go', way: 'previous' },
    { kind: 'go', way: 'first' },
    { kind: 'go', way: 'last' },
    { kind: 'goTo', step: 'six-and-the-line' },
    { kind: 'screen', screen: 'white' },
    { kind: 'timer', timer: freshTimer },
  ])('%j is read', (message) => {
    expect(readSpeakerMessage(message, now)).toEqual(message);
    expect(readSpeakerMessage({ ...message, more: 1 }, now)).toEqual(message);
  });

  it.each<[string, unknown]>([
    ['nothing', null],
    ['a number', 7],
    ['no kind', {}],
    ['an inherited kind', { kind: 'constructor' }],
    ['no way', { kind: 'go' }],
    ['a way that is no way', { kind: 'go', way: 'stepsRead' }],
    ['an inherited way', { kind: 'go', way: '__proto__' }],
    ['no step', { kind: 'goTo' }],
    ['a place for a step', { kind: 'goTo', step: 3 }],
    ['a step with markup', { kind: 'goTo', step: '<b>' }],
    ['an unknown screen', { kind: 'screen', screen: 'off' }],
    ['a bad timer', { kind: 'timer', timer: {} }],
    ['the stage’s state', { kind: 'state', state }],
  ])('is refused: %s', (_, value) => {
    expect(readSpeakerMessage(value, now)).toBeNull();
  });
});
