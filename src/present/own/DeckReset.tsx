import { useState } from 'react';
import { useTranslate } from '../../i18n/translate.tsx';
import styles from './own.module.css';
import { ownDeckActions, useOwnDeck } from './ownDeckStore.ts';

/** Gives up one’s changes, once that is confirmed; and fetches the deck back that was put aside. */
export function DeckReset({ onSay }: { readonly onSay: (text: string) => void }) {
  const translate = useTranslate();
  const { deck, before } = useOwnDeck();
  const [isAsking, setAsking] = useState(false);

  const giveUp = () => {
    ownDeckActions.givenUp();
    setAsking(false);
    onSay(translate('owndeck.reset.done'));
  };
  const bringBack = () => {
    ownDeckActions.broughtBack();
    onSay(translate('owndeck.back.done'));
  };
  return (
    <div className={styles.row}>
      {deck && !isAsking ? (
        <button type="button" onClick={() => setAsking(true)}>
          {translate('owndeck.reset')}
        </button>
      ) : null}
      {isAsking ? (
        <fieldset className={styles.row}>
          <legend>{translate('owndeck.reset.ask')}</legend>
          <button type="button" onClick={giveUp}>
            {translate('owndeck.reset.yes')}
          </button>
          {/* biome-ignore lint/a11y/noAutofocus: the button that was pressed has gone; the harmless answer takes the focus */}
          <button type="button" autoFocus onClick={() => setAsking(false)}>
            {translate('owndeck.reset.no')}
          </button>
        </fieldset>
      ) : null}
      {before ? (
        <button type="button" onClick={bringBack}>
          {translate('owndeck.back')}
        </button>
      ) : null}
    </div>
  );
}
