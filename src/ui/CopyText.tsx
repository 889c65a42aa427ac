import { useId, useState } from 'react';
import styles from './copyText.module.css';
import { copyToClipboard } from './copyToClipboard.ts';

/** What is said on and around the field. */
export type CopyWords = {
  readonly label: string;
  readonly copy: string;
  readonly copied: string;
  /** Where the browser does not let the page copy. */
  readonly byHand: string;
};

/**
 * A text to take along, with a press that copies it; it can be selected where copying is denied. `rows`: how many lines
 * of it are in sight.
 */
export function CopyText({ text, rows = 4, words }: { text: string; rows?: number; words: CopyWords }) {
  const id = useId();
  const [copied, setCopied] = useState<{ readonly text: string; readonly isDone: boolean } | null>(null);
  const copy = async () => {
    const isDone = await copyToClipboard(text);
    const field = document.getElementById(id);
    if (!isDone && field instanceof HTMLTextAreaElement) field.select();
    setCopied({ text, isDone });
  };
  // A text that has changed since has not been copied.
  const said = copied?.text === text ? (copied.isDone ? words.copied : words.byHand) : '';
  return (
    <div className={styles.copyText}>
      <label htmlFor={id}>{words.label}</label>
      <textarea
        id={id}
        readOnly
        rows={rows}
        value={text}
        spellCheck={false}
        translate="no"
        onFocus={({ currentTarget }) => currentTarget.select()}
      />
      <div className={styles.row}>
        <button type="button" onClick={copy}>
          {words.copy}
        </button>
        <span role="status">{said}</span>
      </div>
    </div>
  );
}
