import { PictureChoices } from './PictureChoices.tsx';
import { PrintChoices } from './PrintChoices.tsx';
import { SlideChoice } from './SlideChoice.tsx';
import styles from './takeAway.module.css';
import { useTask } from './useTask.ts';

/**
 * What can be taken away from the map and from the briefing: pictures, slides, paper. Stands in a dialog under its
 * heading; needs the facts loaded and, for its maps, a `StepPictureContext` around it that draws in the light theme.
 */
export function TakeAway() {
  const task = useTask();
  return (
    <div className={styles.takeAway}>
      <p role="status" className={task.hasFailed ? styles.failure : styles.message}>
        {task.message}
      </p>
      <PictureChoices task={task} />
      <SlideChoice task={task} />
      <PrintChoices task={task} />
    </div>
  );
}
