import { describe, expect, it } from 'vitest';
import { keysOfCommands, readStageKey, type StageKey } from './stageKeys.ts';

const press = (key: string, more: Partial<Parameters<typeof readStageKey>[0]> = {}) =>
  readStageKey({ key, code: '', shiftKey: false, ctrlKey: false, altKey: false, metaKey: false, ...more });

describe('a key on stage', () => {
  it.each<[string, Parameters<typeof press>[1], StageKey]>([
    ['ArrowRight', {}, 'next'],
    ['PageDown', {}, 'next'],
    [' ', {}, 'next'],
    ['Enter', {}, 'next'],
    ['n', { code: 'KeyN' }, 'next'],
    ['N', { code: 'KeyN', shiftKey: true }, 'next'],
    [' ', { shiftKey: true }, 'previous'],
    ['PageUp', {}, 'previous'],
    ['Backspace', {}, 'previous'],
    ['Home', {}, 'first'],
    ['End', {}, 'last'],
    ['.', { code: 'Period' }, 'black'],
    ['b', { code: 'KeyB' }, 'black'],
    [',', { code: 'Comma' }, 'white'],
    ['Escape', {}, 'close'],
    ['F1', {}, 'help'],
    ['?', { shiftKey: true }, 'help'],
    ['7', {}, { digit: '7' }],
    // Serbian Cyrillic: the letter is another, the key the same.
    ['б', { code: 'KeyB' }, 'black'],
    ['ф', { code: 'KeyF' }, 'fullscreen'],
    ['о', { code: 'KeyO' }, 'overview'],
    ['с', { code: 'KeyS' }, 'speaker'],
    ['н', { code: 'KeyN' }, 'next'],
    // Albanian QWERTZ: what the key says wins over where it lies.
    ['o', { code: 'KeyP' }, 'overview'],
  ])('%s %j', (key, more, command) => {
    expect(press(key, more)).toEqual(command);
  });

  it.each<[string, Parameters<typeof press>[1]]>([
    ['z', { code: 'KeyZ' }],
    ['ArrowRight', { altKey: true }],
    ['f', { code: 'KeyF', ctrlKey: true }],
    ['b', { code: 'KeyB', metaKey: true }],
    ['n', { code: 'KeyN', isComposing: true }],
    ['F5', {}],
    ['Tab', {}],
    ['Shift', { shiftKey: true }],
    ['toString', {}],
    ['ж', { code: 'BracketRight' }],
    ['љ', { code: 'KeyQ' }],
  ])('%s %j is not the stage’s', (key, more) => {
    expect(press(key, more)).toBeNull();
  });

  it('is no letter where letters are switched off; arrows and clickers go on', () => {
    const plain = { code: '', shiftKey: false, ctrlKey: false, altKey: false, metaKey: false };
    expect(readStageKey({ ...plain, key: 'b', code: 'KeyB' }, false)).toBeNull();
    expect(readStageKey({ ...plain, key: '.' }, false)).toBeNull();
    expect(readStageKey({ ...plain, key: 'PageDown' }, false)).toBe('next');
  });

  it('is in the help, whatever it does', () => {
    expect(new Set(keysOfCommands.map(([command]) => command)).size).toBe(20);
  });
});
