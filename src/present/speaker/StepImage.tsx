import { memo } from 'react';
import { useTranslate } from '../../i18n/translate.tsx';
import { useStepPicture } from '../StepPicture.ts';
import type { Step } from '../steps.ts';
import styles from './step.module.css';

const sizes = { large: { width: 720, height: 405 }, small: { width: 400, height: 225 } } as const;

/** The map of a step as a still picture with a name; the style sheet gives it its width. */
export const StepImage = memo(function StepImage({ step, size }: { step: Step; size: keyof typeof sizes }) {
  const translate = useTranslate();
  const draw = useStepPicture();
  return (
    <div className={styles.picture} role="img" aria-label={translate('speaker.picture', { title: step.title })}>
      {draw(step.view, sizes[size])}
    </div>
  );
});
