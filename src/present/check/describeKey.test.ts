import { describe, expect, it } from 'vitest';
import { describeKey } from './describeKey.ts';

const none = { code: '', shiftKey: false, ctrlKey: false, altKey: false, metaKey: false };

describe('a key that is tried', () => {
  it.each([
    [{ key: 'PageDown', code: 'PageDown' }, 'PageDown', 'next'],
    [{ key: 'PageUp', code: 'PageUp' }, 'PageUp', 'previous'],
    [{ key: ' ', code: 'Space' }, 'Space', 'next'],
    [{ key: ' ', code: 'Space', shiftKey: true }, 'Shift + Space', 'previous'],
    [{ key: '.', code: 'Period' }, '.', 'black'],
    [{ key: 'b', code: 'KeyB' }, 'b', 'black'],
    [{ key: 'б', code: 'KeyB' }, 'б (KeyB)', 'black'],
    [{ key: 'ç', code: 'BracketLeft' }, 'ç (BracketLeft)', 'nothing'],
    [{ key: '7', code: 'Digit7' }, '7', { digit: '7' }],
    [{ key: 'Escape', code: 'Escape' }, 'Escape', 'close'],
    [{ key: 'F5', code: 'F5' }, 'F5', 'reload'],
    [{ key: 'F5', code: 'F5', shiftKey: true }, 'Shift + F5', 'reload'],
    [{ key: 'F11', code: 'F11' }, 'F11', 'fullscreen'],
    [{ key: 'F8', code: 'F8' }, 'F8', 'nothing'],
    [{ key: 'AudioVolumeUp', code: '' }, 'AudioVolumeUp', 'nothing'],
    [{ key: 'Unidentified', code: 'Lang3' }, 'Lang3', 'nothing'],
    [{ key: 'Unidentified', code: '' }, '?', 'nothing'],
    [{ key: 'ArrowRight', code: 'ArrowRight', altKey: true }, 'Alt + ArrowRight', 'nothing'],
    [{ key: 'l', code: 'KeyL', metaKey: true }, 'Meta + l', 'nothing'],
  ])('%o is named %s and does %o', (key, sent, does) => {
    expect(describeKey({ ...none, ...key })).toEqual({ sent, does });
  });

  it.each(['Tab', 'Shift', 'Control', 'Alt', 'AltGraph', 'Meta', 'CapsLock', 'Dead'])('%s is passed over', (key) => {
    expect(describeKey({ ...none, key, code: '' })).toBeNull();
  });
});
