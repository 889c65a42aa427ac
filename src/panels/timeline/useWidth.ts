import { type RefObject, useEffect, useState } from 'react';

/** The width of an element in CSS pixels; `assumed` until it has been measured. */
export function useWidth(element: RefObject<HTMLElement | null>, assumed: number): number {
  const [width, setWidth] = useState(assumed);
  useEffect(
    function watchWidth() {
      const { current } = element;
      if (!current || typeof ResizeObserver === 'undefined') return;
      const observer = new ResizeObserver(([entry]) => entry && setWidth(entry.contentRect.width));
      observer.observe(current);
      return () => observer.disconnect();
    },
    [element],
  );
  return width;
}
