import { useEffect, useId, useRef, useState } from 'react';
import { useTranslate } from '../../i18n/translate.tsx';
import { copyToClipboard } from '../../ui/copyToClipboard.ts';
import styles from './address.module.css';
import { hideSpeakerAddress, useSpeakerAddress } from './openSpeakerWindow.ts';

/** Where the browser kept the speaker’s window from opening: its address, to be copied. Nothing otherwise. */
export function SpeakerAddress() {
  const shown = useSpeakerAddress();
  return shown ? <AddressToCopy key={shown.address} {...shown} /> : null;
}

function AddressToCopy({ address, isBlocked }: { address: string; isBlocked: boolean }) {
  const translate = useTranslate();
  const headingId = useId();
  const field = useRef<HTMLInputElement>(null);
  const [outcome, setOutcome] = useState<'copied' | 'failed' | null>(null);

  useEffect(function selectAddress() {
    const before = document.activeElement;
    field.current?.focus();
    field.current?.select();
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);

  const copy = async () => {
    const isDone = await copyToClipboard(address);
    if (!isDone) {
      field.current?.focus();
      field.current?.select();
    }
    setOutcome(isDone ? 'copied' : 'failed');
  };

  return (
    <div
      className={styles.address}
      role="dialog"
      aria-labelledby={headingId}
      onKeyDown={(event) => {
        // The stage’s keys are not meant here: Escape closes this and nothing else.
        event.stopPropagation();
        if (event.key === 'Escape') hideSpeakerAddress();
      }}
    >
      <h2 id={headingId}>{translate('speaker.heading')}</h2>
      <p>{translate(isBlocked ? 'speaker.address.blocked' : 'speaker.address.hint')}</p>
      <label>
        {translate('speaker.address.label')}
        <input ref={field} readOnly value={address} onFocus={(event) => event.target.select()} />
      </label>
      <div className={styles.buttons}>
        <button type="button" onClick={copy}>
          {translate('speaker.address.copy')}
        </button>
        <button type="button" onClick={hideSpeakerAddress}>
          {translate('speaker.address.close')}
        </button>
        <span role="status">
          {outcome === 'copied' ? translate('speaker.address.copied') : null}
          {outcome === 'failed' ? translate('speaker.address.failed') : null}
        </span>
      </div>
    </div>
  );
}
