import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import type { Facts } from '../../facts/types.ts';
import { useLocale, useTranslate } from '../../i18n/translate.tsx';
import { actions, useDoubted, useFacts } from '../../state/store.ts';
import styles from './correction.module.css';
import { writeCorrection } from './writeCorrection.ts';

const close = () => actions.statementDoubted(null);

/** Where the record names a place for corrections: a mail that is begun, or a form. */
function WaysToSend({
  corrections,
  subject,
  body,
}: {
  corrections: Facts['dataset']['corrections'];
  subject: string;
  body: string;
}) {
  const translate = useTranslate();
  const { email, form } = corrections ?? {};
  const query = `subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
  return (
    <>
      {email ? <a href={`mailto:${email}?${query}`}>{translate('correct.mail')}</a> : null}
      {form ? (
        <a href={form} target="_blank" rel="noopener noreferrer">
          {translate('correct.form', { host: new URL(form).hostname })}
        </a>
      ) : null}
    </>
  );
}

function Message({ subject, body }: { subject: string; body: string }) {
  const translate = useTranslate();
  const { corrections } = useFacts().dataset;
  const field = useRef<HTMLTextAreaElement>(null);
  const [said, setSaid] = useState<'correct.copied' | 'correct.byHand' | null>(null);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(body);
      setSaid('correct.copied');
    } catch {
      field.current?.select();
      setSaid('correct.byHand');
    }
  };
  return (
    <>
      <p className={styles.how}>{translate('correct.how')}</p>
      <label className={styles.message}>
        <span>{translate('correct.message')}</span>
        <textarea ref={field} readOnly rows={16} value={body} />
      </label>
      <div className={styles.ways}>
        <button type="button" onClick={copy}>
          {translate('correct.copy')}
        </button>
        <WaysToSend corrections={corrections} subject={subject} body={body} />
      </div>
      <p role="status" className={styles.said}>
        {said ? translate(said) : null}
      </p>
    </>
  );
}

/** A dialog with a way out, which gives the focus back where it was. */
function Dialog({ children }: { children: ReactNode }) {
  const translate = useTranslate();
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(function openDialog() {
    const node = dialog.current;
    const before = document.activeElement;
    // jsdom has no dialogs.
    if (node?.showModal) node.showModal();
    else node?.setAttribute('open', '');
    return () => {
      node?.close?.();
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby="correction-title" onClose={close}>
      <div className={styles.head}>
        <h2 id="correction-title">{translate('correct.title')}</h2>
        <button type="button" onClick={close}>
          {translate('correct.close')}
        </button>
      </div>
      {children}
    </dialog>
  );
}

/** The message that a correction begins with, over everything: to be copied, or sent where the record says how. */
export function CorrectionDialog() {
  const translate = useTranslate();
  const locale = useLocale();
  const facts = useFacts();
  const doubted = useDoubted();
  return doubted ? (
    <Dialog>
      <Message {...writeCorrection(doubted, { facts, locale, translate, address: location.href })} />
    </Dialog>
  ) : null;
}
