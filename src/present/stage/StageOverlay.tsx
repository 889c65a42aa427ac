import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { useTranslate } from '../../i18n/translate.tsx';
import { presenting } from '../presentation.ts';
import styles from './overlay.module.css';

/** What lies over the stage: a dialog with a heading and a way out, which gives the focus back where it was. */
export function StageOverlay({ title, children }: { title: string; children: ReactNode }) {
  const translate = useTranslate();
  const dialog = useRef<HTMLDialogElement>(null);
  // Before what it holds may ask for the focus.
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
    <dialog
      ref={dialog}
      className={styles.overlay}
      aria-labelledby="overlay-title"
      onCancel={(event) => {
        event.preventDefault();
        presenting.overlayOpened(null);
      }}
    >
      <div className={styles.overlayHead}>
        <h2 id="overlay-title">{title}</h2>
        <button type="button" onClick={() => presenting.overlayOpened(null)}>
          {translate('present.close')}
        </button>
      </div>
      {children}
    </dialog>
  );
}
