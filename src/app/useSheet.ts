import { type MouseEvent, type PointerEvent, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { CrossingId } from '../facts/types.ts';

/** How far the sheet is pulled up: a bar, half the screen, nearly all of it. */
export const sheetStops = ['low', 'half', 'full'] as const;
export type SheetStop = (typeof sheetStops)[number];

/** Height of each stop in pixels on a screen of a height; served.css has that of a half as well. */
export function sheetHeight(stop: SheetStop, screen: number): number {
  if (stop === 'low') return 132;
  return stop === 'half' ? screen * 0.5 : screen - 64;
}

/** The stop nearest to a height. */
export function nearestStop(height: number, screen: number): SheetStop {
  const distance = (stop: SheetStop) => Math.abs(sheetHeight(stop, screen) - height);
  return [...sheetStops].sort((a, b) => distance(a) - distance(b))[0] ?? 'half';
}

const watchHeight = (listener: () => void) => {
  addEventListener('resize', listener);
  return () => removeEventListener('resize', listener);
};

/** The sheet's height, and what drags it. A crossing that is `selected` pulls a low sheet up to half. */
export function useSheet(selected: CrossingId | null) {
  const screen = useSyncExternalStore(watchHeight, () => innerHeight);
  const [stop, setStop] = useState<SheetStop>('half');
  const [dragged, setDragged] = useState<number | null>(null);
  const grip = useRef<{ pointer: number; offset: number; start: number } | null>(null);
  /** A mouse that is let go after a drag clicks; that click is no press. */
  const wasDragged = useRef(false);

  useEffect(
    function showSelection() {
      if (selected) setStop((known) => (known === 'low' ? 'half' : known));
    },
    [selected],
  );

  const height = dragged ?? sheetHeight(stop, screen);
  return {
    stop,
    height,
    isDragged: dragged !== null,
    /** What the sheet covers while it rests: the map frames itself above it. */
    restingHeight: sheetHeight(stop === 'full' ? 'half' : stop, screen),
    /** One press goes to the next stop up, and from the top down to the bar. */
    onPress(event: MouseEvent) {
      const isEndOfDrag = wasDragged.current && event.detail > 0;
      wasDragged.current = false;
      if (!isEndOfDrag) setStop(stop === 'low' ? 'half' : stop === 'half' ? 'full' : 'low');
    },
    onPointerDown(event: PointerEvent) {
      event.currentTarget.setPointerCapture(event.pointerId);
      wasDragged.current = false;
      grip.current = { pointer: event.pointerId, offset: height + event.clientY, start: event.clientY };
    },
    onPointerMove(event: PointerEvent) {
      if (grip.current?.pointer !== event.pointerId || Math.abs(event.clientY - grip.current.start) < 4) return;
      wasDragged.current = true;
      setDragged(Math.min(sheetHeight('full', screen), Math.max(96, grip.current.offset - event.clientY)));
    },
    onPointerUp() {
      grip.current = null;
      if (dragged === null) return;
      setStop(nearestStop(dragged, screen));
      setDragged(null);
    },
  };
}
