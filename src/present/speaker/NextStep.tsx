import { useTranslate } from '../../i18n/translate.tsx';
import type { Step } from '../steps.ts';
import { StepImage } from './StepImage.tsx';
import shared from './speaker.module.css';
import styles from './step.module.css';

/** What comes next; at the end that nothing does. */
export function NextStep({ step }: { step: Step | undefined }) {
  const translate = useTranslate();
  return (
    <section className={styles.next} aria-labelledby="speaker-next">
      <h2 id="speaker-next" className={shared.label}>
        {translate('speaker.next.heading')}
      </h2>
      {step ? (
        <>
          <StepImage step={step} size="small" />
          <p className={styles.nextTitle}>{step.title}</p>
        </>
      ) : (
        <p>{translate('speaker.next.none')}</p>
      )}
    </section>
  );
}
