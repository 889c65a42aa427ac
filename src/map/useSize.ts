import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import type { Size } from './camera.ts';

/** The size of an element in whole CSS pixels; null while it has none (a hidden tab, a closed panel). */
const readSize = ({ clientWidth: width, clientHeight: height }: Element): Size | null =>
  width === 0 || height === 0 ? null : { width, height };

/**
 * The size of an element in whole CSS pixels; null until it has one. `before`: what stands in its very place before
 * there is anything to measure, if anything does: to measure what is just being put there would cost a layout of its
 * own.
 */
export function useSize(
  element: RefObject<HTMLElement | null>,
  before: () => Element | null = () => null,
): Size | null {
  const [size, setSize] = useState<Size | null>(() => {
    const node = before();
    return node && readSize(node);
  });
  const isKnownBefore = useRef(size !== null);
  useLayoutEffect(
    function followSize() {
      const node = element.current;
      if (!node) return;
      const read = () => {
        const found = readSize(node);
        setSize((known) => (!found || (known?.width === found.width && known.height === found.height) ? known : found));
      };
      if (!isKnownBefore.current) read();
      const observer = new ResizeObserver(read);
      observer.observe(node);
      return () => observer.disconnect();
    },
    [element],
  );
  return size;
}
