import { useId, useState } from 'react';
import { useLocale, useTranslate } from '../../i18n/translate.tsx';
import { copyToClipboard } from '../../ui/copyToClipboard.ts';
import { encodeDeck, writeDeckAddress } from './deckLink.ts';
import styles from './own.module.css';
import type { OwnDeck } from './ownDeck.ts';
import { readOwnDeckDocument, useOwnDeck } from './ownDeckStore.ts';

type Made = {
  /** The deck that the link is of; once it is another one, the link is not shown. */
  readonly of: OwnDeck | null;
  readonly address: string;
  readonly said: 'owndeck.link.copied' | 'owndeck.link.byHand' | 'owndeck.link.tooLong' | 'owndeck.link.cannot';
};

/** Copies a link to the deck; where that is forbidden, shows it; where it would be too long, says so. */
export function DeckLink() {
  const translate = useTranslate();
  const locale = useLocale();
  const fieldId = useId();
  const { deck } = useOwnDeck();
  const [made, setMade] = useState<Made | null>(null);

  const make = async () => {
    const encoded = await encodeDeck(readOwnDeckDocument());
    if (encoded.text === undefined) {
      const said = encoded.fault.reason === 'tooLarge' ? 'owndeck.link.tooLong' : 'owndeck.link.cannot';
      return setMade({ of: deck, address: '', said });
    }
    const address = writeDeckAddress(location.href, encoded.text, locale);
    const said = (await copyToClipboard(address)) ? 'owndeck.link.copied' : 'owndeck.link.byHand';
    return setMade({ of: deck, address, said });
  };
  const shown = made?.of === deck ? made : null;
  // The page is a file on this disk: its address leads nowhere elsewhere.
  if (!/^https?:/.test(location.protocol)) return <p className={styles.quiet}>{translate('owndeck.link.file')}</p>;
  return (
    <div>
      <button type="button" onClick={make}>
        {translate('owndeck.link')}
      </button>
      <p role="status" className={styles.said}>
        {shown ? translate(shown.said) : null}
      </p>
      {shown?.address ? (
        <div className={styles.field}>
          <label htmlFor={fieldId}>{translate('owndeck.link.address')}</label>
          <input
            id={fieldId}
            type="text"
            readOnly
            value={shown.address}
            onFocus={({ currentTarget }) => currentTarget.select()}
          />
        </div>
      ) : null}
    </div>
  );
}
