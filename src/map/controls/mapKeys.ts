import type { Point } from '../camera.ts';

export type MapCommand =
  | { readonly type: 'pan'; readonly by: Point }
  | { readonly type: 'zoom'; readonly levels: number }
  | { readonly type: 'fit' }
  | { readonly type: 'clear' };

const commands: Readonly<Record<string, MapCommand>> = {
  ArrowUp: { type: 'pan', by: { x: 0, y: -1 } },
  ArrowDown: { type: 'pan', by: { x: 0, y: 1 } },
  ArrowLeft: { type: 'pan', by: { x: -1, y: 0 } },
  ArrowRight: { type: 'pan', by: { x: 1, y: 0 } },
  '+': { type: 'zoom', levels: 1 },
  '=': { type: 'zoom', levels: 1 },
  '-': { type: 'zoom', levels: -1 },
  _: { type: 'zoom', levels: -1 },
  Home: { type: 'fit' },
  Escape: { type: 'clear' },
};

/** What a key means while something in the map has the focus; null for keys that are the browser's or the page's. */
export function readMapKey(
  event: Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'defaultPrevented'>,
): MapCommand | null {
  if (event.altKey || event.ctrlKey || event.metaKey || event.defaultPrevented) return null;
  return commands[event.key] ?? null;
}
