/** What a key or a button of a clicker does on stage. */
export type StageCommand =
  | 'next'
  | 'previous'
  | 'first'
  | 'last'
  | 'jump'
  | 'black'
  | 'white'
  | 'fullscreen'
  | 'speaker'
  | 'overview'
  | 'play'
  | 'help'
  | 'pointer'
  | 'spotlight'
  | 'pen'
  | 'panel'
  | 'take-away'
  | 'deck'
  | 'check'
  | 'close';

/** A digit begins, or goes on with, the number of a step, which Enter ends. */
export type StageKey = StageCommand | { readonly digit: string };

type Key = Pick<KeyboardEvent, 'key' | 'code' | 'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey'> & {
  readonly isComposing?: boolean;
};

/** By what the key says: the same on every keyboard. `.` and `:` are what clickers send for a black screen. */
const byKey: Readonly<Record<string, StageCommand>> = {
  ArrowRight: 'next',
  ArrowDown: 'next',
  PageDown: 'next',
  Enter: 'next',
  ArrowLeft: 'previous',
  ArrowUp: 'previous',
  PageUp: 'previous',
  Backspace: 'previous',
  Home: 'first',
  End: 'last',
  Escape: 'close',
  F1: 'help',
  '?': 'help',
  '.': 'black',
  ':': 'black',
  ';': 'black',
  '/': 'black',
  ',': 'white',
};

/** By where the key lies or by its Latin letter: on a Cyrillic keyboard the key of B says „б“. */
const byLetter: Readonly<Record<string, StageCommand>> = {
  N: 'next',
  P: 'previous',
  G: 'jump',
  B: 'black',
  V: 'black',
  W: 'white',
  F: 'fullscreen',
  S: 'speaker',
  O: 'overview',
  A: 'play',
  L: 'pointer',
  K: 'spotlight',
  D: 'pen',
  I: 'panel',
  T: 'take-away',
  M: 'deck',
  C: 'check',
};

/** Which keys do what, for the help: what is printed on the key. */
export const keysOfCommands: readonly (readonly [StageCommand, readonly string[]])[] = [
  ['next', ['→', '↓', 'PageDown', 'Space', 'Enter', 'N']],
  ['previous', ['←', '↑', 'PageUp', 'Shift + Space', 'Backspace', 'P']],
  ['first', ['Home']],
  ['last', ['End']],
  ['jump', ['0–9 + Enter', 'G']],
  ['overview', ['O']],
  ['black', ['B', 'V', '.', '/']],
  ['white', ['W', ',']],
  ['pointer', ['L']],
  ['spotlight', ['K']],
  ['pen', ['D']],
  ['panel', ['I']],
  ['play', ['A']],
  ['fullscreen', ['F', 'F11']],
  ['speaker', ['S']],
  ['take-away', ['T']],
  ['deck', ['M']],
  ['check', ['C']],
  ['help', ['?', 'F1']],
  ['close', ['Esc']],
];

/**
 * What a key means on stage; null where it means nothing there. `hasLetters`: whether single letters count, which a
 * reader may switch off. Keys with Ctrl, Alt or Meta are the browser’s.
 */
export function readStageKey(event: Key, hasLetters = true): StageKey | null {
  const { key, code, shiftKey } = event;
  if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return null;
  if (key === ' ') return shiftKey ? 'previous' : 'next';
  if (/^[0-9]$/.test(key)) return { digit: key };
  const command = Object.hasOwn(byKey, key) ? byKey[key] : undefined;
  if (command) return hasLetters || key.length > 1 ? command : null;
  if (!hasLetters) return null;
  const letter = /^[a-z]$/i.test(key) ? key.toUpperCase() : (/^Key([A-Z])$/.exec(code)?.[1] ?? '');
  return Object.hasOwn(byLetter, letter) ? (byLetter[letter] ?? null) : null;
}

const fields =
  'input:not([type="checkbox"], [type="radio"]), select, textarea, [contenteditable]:not([contenteditable="false"]), [role="slider"]';
const pressable = 'button, a[href], summary, input, label';

/** Whether a key belongs to what has the focus: to a field every key, to a button those that press it. */
export function isKeyOfFocus(event: Pick<KeyboardEvent, 'key'>, focused: Element | null): boolean {
  if (!focused) return false;
  if (focused.matches(fields)) return event.key !== 'Escape' && event.key !== 'F1';
  return (event.key === ' ' || event.key === 'Enter') && focused.matches(pressable);
}
