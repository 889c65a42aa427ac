import { findCrossing } from '../../facts/questions.ts';
import { formatDate } from '../../i18n/dates.ts';
import { useLocale, useTranslate } from '../../i18n/translate.tsx';
import { useFacts } from '../../state/store.ts';
import { Footnoted } from '../../ui/Footnoted.tsx';
import { CrossingNamePair } from '../../ui/NamePair.tsx';
import type { Step } from '../steps.ts';
import styles from './stage.module.css';

/** What a step says: where and when, its title, and its lines. */
export function StepText({ step }: { step: Step }) {
  const facts = useFacts();
  const locale = useLocale();
  const translate = useTranslate();
  const crossing = findCrossing(facts, step.view.crossing);
  const date = step.view.date === null ? null : formatDate(step.view.date, locale, translate);
  return (
    <section className={styles.text} aria-labelledby="stage-title">
      {crossing || date ? (
        <p className={styles.kicker}>
          {crossing ? <CrossingNamePair names={crossing.names} /> : null}
          {crossing && date ? ' · ' : null}
          {date}
        </p>
      ) : null}
      <h1 id="stage-title" tabIndex={-1} className={styles.title}>
        {step.title}
      </h1>
      {step.lines.length > 0 ? (
        <ul className={styles.lines}>
          {step.lines.map(({ text }) => (
            <li key={text}>
              <Footnoted>{text}</Footnoted>
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  );
}
