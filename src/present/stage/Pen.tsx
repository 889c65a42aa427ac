import { type PointerEvent, useRef, useState } from 'react';
import { useTool } from '../presentation.ts';
import styles from './tools.module.css';

type Stroke = { readonly id: number; readonly points: string; readonly isDone: boolean };

/** Lines drawn over the map by hand; each fades when it is done, and nothing has to be wiped away. */
export function Pen() {
  const tool = useTool();
  const [strokes, setStrokes] = useState<readonly Stroke[]>([]);
  const next = useRef(0);
  if (tool !== 'pen') return null;
  const place = ({ clientX, clientY }: PointerEvent) => `${Math.round(clientX)},${Math.round(clientY)}`;
  const change = (last: (stroke: Stroke) => Stroke) =>
    setStrokes((all) =>
      all.map((stroke, index) => (index === all.length - 1 && !stroke.isDone ? last(stroke) : stroke)),
    );
  return (
    <svg
      className={styles.pen}
      data-tool="pen"
      aria-hidden="true"
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        next.current += 1;
        const stroke = { id: next.current, points: place(event), isDone: false };
        setStrokes((all) => [...all, stroke]);
      }}
      onPointerMove={(event) => {
        if (event.buttons === 0) return;
        const point = place(event);
        change((stroke) => ({ ...stroke, points: `${stroke.points} ${point}` }));
      }}
      onPointerUp={() => change((stroke) => ({ ...stroke, isDone: true }))}
      onPointerCancel={() => change((stroke) => ({ ...stroke, isDone: true }))}
    >
      {strokes.map(({ id, points, isDone }) => (
        <polyline
          key={id}
          points={points}
          data-is-done={isDone}
          onAnimationEnd={() => setStrokes((all) => all.filter((stroke) => stroke.id !== id))}
        />
      ))}
    </svg>
  );
}
