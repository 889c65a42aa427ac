import { describe, expect, it } from 'vitest';
import { readMapKey } from './mapKeys.ts';

const press = (key: string, more: Partial<KeyboardEventInit> & { defaultPrevented?: boolean } = {}) =>
  readMapKey({ key, altKey: false, ctrlKey: false, metaKey: false, defaultPrevented: false, ...more });

describe('the keys of the map', () => {
  it.each([
    ['ArrowUp', { type: 'pan', by: { x: 0, y: -1 } }],
    ['ArrowDown', { type: 'pan', by: { x: 0, y: 1 } }],
    ['ArrowLeft', { type: 'pan', by: { x: -1, y: 0 } }],
    ['ArrowRight', { type: 'pan', by: { x: 1, y: 0 } }],
    ['+', { type: 'zoom', levels: 1 }],
    ['=', { type: 'zoom', levels: 1 }],
    ['-', { type: 'zoom', levels: -1 }],
    ['_', { type: 'zoom', levels: -1 }],
    ['Home', { type: 'fit' }],
    ['Escape', { type: 'clear' }],
  ])('%s is a command', (key, command) => {
    expect(press(key)).toEqual(command);
  });

  it.each(['Tab', 'Enter', ' ', 'End', 'PageUp', 'PageDown', 'a', 'A', '0', '', 'F5', 'Dead'])(
    '“%s” is left to the browser and the page',
    (key) => {
      expect(press(key)).toBeNull();
    },
  );

  it.each([{ altKey: true }, { ctrlKey: true }, { metaKey: true }, { defaultPrevented: true }])(
    'no key is a command with %j: it is somebody else’s',
    (more) => {
      for (const key of ['ArrowLeft', '+', '-', 'Home', 'Escape']) expect(press(key, more)).toBeNull();
    },
  );
});
