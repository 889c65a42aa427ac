import { useEffect, useRef } from 'react';
import { useTool } from '../presentation.ts';
import styles from './tools.module.css';

/** A dot at the mouse, or a light around it with the rest dimmed, so that the room looks where the speaker does. */
export function PointerLight() {
  const tool = useTool();
  const light = useRef<HTMLDivElement>(null);
  const isShown = tool === 'pointer' || tool === 'spotlight';
  useEffect(
    function followMouse() {
      if (!isShown) return;
      const follow = ({ clientX, clientY }: PointerEvent) => {
        const node = light.current;
        if (!node) return;
        node.style.setProperty('--x', `${clientX}px`);
        node.style.setProperty('--y', `${clientY}px`);
        node.dataset.isPlaced = 'true';
      };
      addEventListener('pointermove', follow, { passive: true });
      return () => removeEventListener('pointermove', follow);
    },
    [isShown],
  );
  return isShown ? <div ref={light} className={styles[tool]} data-tool={tool} aria-hidden="true" /> : null;
}
