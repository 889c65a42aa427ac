import { type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import styles from './dialog.module.css';

/**
 * A dialog with a heading and a way out, which gives the focus back where it was. It is there while it is rendered:
 * `onClose` takes it away. `isNarrow`: as wide as a column of text.
 */
export function Dialog({
  title,
  close,
  onClose,
  isNarrow = false,
  children,
}: {
  title: string;
  /** The words on the button that closes it. */
  close: string;
  onClose: () => void;
  isNarrow?: boolean;
  children: ReactNode;
}) {
  const id = useId();
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
      className={isNarrow ? `${styles.dialog} ${styles.narrow}` : styles.dialog}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <div className={styles.head}>
        <h2 id={id}>{title}</h2>
        <button type="button" onClick={onClose}>
          {close}
        </button>
      </div>
      {children}
    </dialog>
  );
}
