import { type RefObject, useLayoutEffect, useState } from 'react';
import type { Size } from './camera.ts';

/** The size of an element in whole CSS pixels; null until it has one (a hidden tab, a closed panel). */
export function useSize(element: RefObject<HTMLElement | null>): Size | null {
  const [size, setSize] = useState<Size | null>(null);
  useLayoutEffect(
    function followSize() {
      const node = element.current;
      if (!node) return;
      const read = () => {
        const [width, height] = [node.clientWidth, node.clientHeight];
        setSize((known) =>
          width === 0 || height === 0 || (known?.width === width && known.height === height)
            ? known
            : { width, height },
        );
      };
      read();
      const observer = new ResizeObserver(read);
      observer.observe(node);
      return () => observer.disconnect();
    },
    [element],
  );
  return size;
}
