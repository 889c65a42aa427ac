import { useEffect, useRef } from 'react';
import { useStep } from '../../state/store.ts';
import { indexOfStep, presenting } from '../presentation.ts';
import { useStepPicture } from '../StepPicture.ts';
import type { Step } from '../steps.ts';
import styles from './overlay.module.css';

const thumbnail = { width: 320, height: 180 };
/** Smaller letters than on the map, or there would be nothing but letters. */
const thumbnailScale = 0.6;

/** Every step as a picture of what it shows, to go to. Arrow keys go along it. */
export function Overview({ steps }: { steps: readonly Step[] }) {
  const current = indexOfStep(steps, useStep());
  const draw = useStepPicture();
  const list = useRef<HTMLOListElement>(null);
  const buttons = () => [...(list.current?.querySelectorAll('button') ?? [])];
  useEffect(function focusCurrent() {
    list.current?.querySelector<HTMLElement>('[aria-current]')?.focus();
  }, []);
  const move = (by: number) => {
    const all = buttons();
    const at = all.indexOf(document.activeElement as HTMLButtonElement);
    all[Math.min(all.length - 1, Math.max(0, at + by))]?.focus();
  };
  const columns = () => {
    const [first, ...others] = buttons().map((button) => button.offsetTop);
    const row = others.findIndex((top) => top !== first);
    return row < 0 ? others.length + 1 : row + 1;
  };
  return (
    <ol
      ref={list}
      className={styles.grid}
      onKeyDown={(event) => {
        const by = { ArrowRight: 1, ArrowLeft: -1, ArrowDown: columns(), ArrowUp: -columns() }[event.key];
        if (by === undefined) return;
        event.preventDefault();
        move(by);
      }}
    >
      {steps.map((step, index) => (
        <li key={step.id}>
          <button
            type="button"
            aria-current={index === current ? 'step' : undefined}
            onClick={() => presenting.goTo(index)}
          >
            <span className={styles.thumbnail}>{draw(step.view, thumbnail, thumbnailScale)}</span>
            <span className={styles.thumbnailTitle}>
              {index + 1}. {step.title}
            </span>
          </button>
        </li>
      ))}
    </ol>
  );
}
