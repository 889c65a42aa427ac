import { useTranslate } from '../../i18n/translate.tsx';
import type { Screen } from '../presentation.ts';
import type { Step } from '../steps.ts';
import type { StageState } from './messages.ts';
import { StepImage } from './StepImage.tsx';
import shared from './speaker.module.css';
import styles from './step.module.css';

/** Wherein the room sees something else than the step, in words. */
function useDifference(shown: string | null, step: Step, total: number, stage: StageState | null, screen: Screen) {
  const translate = useTranslate();
  if (screen !== 'deck') return translate(`speaker.screen.${screen}`);
  if (!stage) return null;
  if ((shown !== null && shown !== step.id) || (stage.count > 0 && stage.count !== total))
    return translate('speaker.otherDeck');
  if (stage.overlay) return translate('speaker.overlay');
  return stage.isAway ? translate('speaker.away') : null;
}

/** The step that the room sees: its map, title and lines, and whatever else is on the screen there. */
export function StageNow({
  step,
  index,
  total,
  shown,
  stage,
  screen,
}: {
  step: Step;
  index: number;
  total: number;
  /** The id of the step on stage, which this deck may not have. */
  shown: string | null;
  stage: StageState | null;
  screen: Screen;
}) {
  const translate = useTranslate();
  const difference = useDifference(shown, step, total, stage, screen);
  return (
    <section className={styles.now} aria-labelledby="speaker-now">
      <div className={styles.framed} data-screen={screen}>
        <StepImage step={step} size="large" />
        <p className={styles.difference} role="status">
          {difference}
        </p>
      </div>
      <p className={`${styles.place} ${shared.label}`} role="status">
        <span>{translate('speaker.step', { number: String(index + 1), total: String(total) })}</span>
        <span className="visually-hidden">{`: ${step.title}`}</span>
      </p>
      <h2 id="speaker-now">{step.title}</h2>
      <ul className={styles.lines}>
        {step.lines.map(({ text }) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </section>
  );
}
