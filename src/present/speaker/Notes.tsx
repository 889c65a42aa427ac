import { useState } from 'react';
import { useTranslate } from '../../i18n/translate.tsx';
import { useFacts } from '../../state/store.ts';
import { useSourceLabel } from '../../ui/SourceReferences.tsx';
import { readKept, writeKept } from '../keptInBrowser.ts';
import { type Step, sourcesOf } from '../steps.ts';
import styles from './notes.module.css';
import shared from './speaker.module.css';

const sizeKey = 'six-crossings-notes-size';
/** Of the letters, in rem. */
const sizes = [1, 1.2, 1.45, 1.75, 2.1, 2.5];
const usualSize = 2;

const readSize = () => {
  const kept = Number(readKept(sizeKey) ?? usualSize);
  return Object.hasOwn(sizes, kept) ? kept : usualSize;
};

/** What the speaker says, in letters as large as the speaker wants, and the sources of the step. */
export function Notes({ step }: { step: Step }) {
  const translate = useTranslate();
  const [size, setSize] = useState(readSize);
  const choose = (next: number) => {
    if (!Object.hasOwn(sizes, next)) return;
    setSize(next);
    writeKept(sizeKey, String(next));
  };
  return (
    <div className={styles.notes}>
      <div className={`${styles.notesHead} ${shared.buttons}`}>
        <h2 id="speaker-notes" className={shared.label}>
          {translate('speaker.notes')}
        </h2>
        <button
          type="button"
          aria-label={translate('speaker.notes.smaller')}
          title={translate('speaker.notes.smaller')}
          aria-disabled={size === 0}
          onClick={() => choose(size - 1)}
        >
          A−
        </button>
        <button
          type="button"
          aria-label={translate('speaker.notes.larger')}
          title={translate('speaker.notes.larger')}
          aria-disabled={size === sizes.length - 1}
          onClick={() => choose(size + 1)}
        >
          A+
        </button>
      </div>
      {/* Another step begins at its top; with the focus on it the arrow keys scroll it. */}
      <section
        key={step.id}
        className={styles.scrolled}
        data-scrolls=""
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached without a mouse
        tabIndex={0}
        aria-labelledby="speaker-notes"
      >
        <p className={styles.notesText} style={{ fontSize: `${sizes[size]}rem` }}>
          {step.notes.text || translate('speaker.notes.none')}
        </p>
        <SourcesOfStep step={step} />
      </section>
    </div>
  );
}

/** Who says so: for the question from the room. */
function SourcesOfStep({ step }: { step: Step }) {
  const translate = useTranslate();
  const { sources } = useFacts();
  const label = useSourceLabel();
  const cited = sourcesOf(step).flatMap((id) => sources.find((source) => source.id === id) ?? []);
  if (cited.length === 0) return null;
  return (
    <details className={styles.sources}>
      <summary>{translate('speaker.sources', { count: cited.length })}</summary>
      <ul>
        {cited.map((source) => (
          <li key={source.id}>
            {source.subject} <span className={shared.quiet}>({label(source)})</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
