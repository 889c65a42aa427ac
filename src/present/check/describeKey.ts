import { readStageKey, type StageCommand } from '../stage/stageKeys.ts';

/** What a key is and does: `sent` as the browser calls it, with its place where that says more. */
export type PressedKey = {
  readonly sent: string;
  readonly does: StageCommand | 'reload' | 'nothing' | { readonly digit: string };
};

type Key = Pick<KeyboardEvent, 'key' | 'code' | 'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey'>;

const modifiers: readonly (readonly [name: string, flag: 'ctrlKey' | 'altKey' | 'metaKey' | 'shiftKey'])[] = [
  ['Ctrl', 'ctrlKey'],
  ['Alt', 'altKey'],
  ['Meta', 'metaKey'],
  ['Shift', 'shiftKey'],
];

const nameKey = ({ key, code }: Key) => {
  if (key === ' ') return 'Space';
  if (key === '' || key === 'Unidentified' || key === 'Process') return code || '?';
  return key.length === 1 && code && !/^[\x20-\x7e]$/.test(key) ? `${key} (${code})` : key;
};

/** Null for a key that says nothing alone: Shift and its like, and Tab, with which one leaves the field. */
export function describeKey(event: Key): PressedKey | null {
  const { key } = event;
  if (['Shift', 'Control', 'Alt', 'AltGraph', 'Meta', 'CapsLock', 'Dead', 'Tab'].includes(key)) return null;
  const held = modifiers.filter(([, flag]) => event[flag]).map(([name]) => name);
  const sent = [...held, nameKey(event)].join(' + ');
  const isPlain = !event.ctrlKey && !event.altKey && !event.metaKey;
  // Of the browser itself: clickers send the first to begin a talk.
  if (key === 'F5' && isPlain) return { sent, does: 'reload' };
  if (key === 'F11' && isPlain) return { sent, does: 'fullscreen' };
  return { sent, does: readStageKey(event) ?? 'nothing' };
}
