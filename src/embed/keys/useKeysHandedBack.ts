import { useEffect } from 'react';
import { useHost } from '../../state/store.ts';
import { handKeyBack } from './handKeyBack.ts';

/** What has a use of its own for these keys. */
const owners = 'input, select, textarea, dialog, [role="dialog"], [role="listbox"], [contenteditable]';

/** The way in which a key would scroll: 1 down, -1 up. */
const ways: Readonly<Record<string, 1 | -1>> = { PageDown: 1, PageUp: -1 };

/** Whether something around an element can still be scrolled one way. */
function canScroll(element: Element | null, way: 1 | -1): boolean {
  if (!element) return false;
  const { scrollTop, scrollHeight, clientHeight } = element;
  const isLeft = way === 1 ? scrollTop + clientHeight < scrollHeight - 1 : scrollTop > 0;
  const isRoot = element === document.documentElement;
  if (isLeft && (isRoot || /auto|scroll/.test(getComputedStyle(element).overflowY))) return true;
  return canScroll(element.parentElement, way);
}

/** Whether a key belongs to the page around the frame: Esc, and what turns pages where there is nothing left to turn. */
function belongsToHost(event: KeyboardEvent): boolean {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || event.defaultPrevented) return false;
  const target = event.target instanceof Element ? event.target : null;
  if (target?.closest(owners)) return false;
  const way = ways[event.key];
  return event.key === 'Escape' || (way !== undefined && !canScroll(target, way));
}

/**
 * Gives the keys back to the page around the frame, which has lost them with a click into the map: slides go on turning.
 */
export function useKeysHandedBack(): void {
  const host = useHost();
  useEffect(
    function listenToKeys() {
      if (window.parent === window) return;
      function handBack(event: KeyboardEvent) {
        if (belongsToHost(event)) handKeyBack(event, host);
      }
      // Before the map, to which Esc means to let go of its crossing.
      addEventListener('keydown', handBack, { capture: true });
      return () => removeEventListener('keydown', handBack, { capture: true });
    },
    [host],
  );
}
