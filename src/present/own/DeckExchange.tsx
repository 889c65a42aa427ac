import { type ChangeEvent, useId, useState } from 'react';
import { formatDate } from '../../i18n/dates.ts';
import { useLocale, useTranslate } from '../../i18n/translate.tsx';
import { knownFrom } from '../../state/knownFrom.ts';
import { useFacts } from '../../state/store.ts';
import { DeckLink } from './DeckLink.tsx';
import { DeckReset } from './DeckReset.tsx';
import { downloadText } from './downloadText.ts';
import styles from './own.module.css';
import { ownDeckActions, readOwnDeckDocument } from './ownDeckStore.ts';
import { type OwnDeckReading, readOwnDeck } from './readOwnDeck.ts';
import { useFaultText } from './useFaultText.ts';

const fileName = 'six-crossings-deck.json';

/** Bigger files are not even read; in bytes. */
const biggestFile = 800_000;

/** Hands the deck on, as a file or a link; takes one from a file; and goes back. */
export function DeckExchange({ onSay }: { readonly onSay: (text: string) => void }) {
  const translate = useTranslate();
  const locale = useLocale();
  const facts = useFacts();
  const faultText = useFaultText();
  const fileId = useId();
  const [refused, setRefused] = useState('');

  const take = ({ deck, fault }: OwnDeckReading) => {
    if (fault) return setRefused(translate('owndeck.refused', { reason: faultText(fault) }));
    ownDeckActions.taken(deck);
    const date = formatDate(deck.base, locale, translate);
    const isOfOtherData = deck.base !== facts.dataset.asOf;
    const taken = translate('owndeck.imported', { count: deck.steps.length });
    onSay(isOfOtherData ? `${taken} ${translate('owndeck.base', { date })}` : taken);
  };
  const open = async ({ currentTarget: input }: ChangeEvent<HTMLInputElement>) => {
    const file = input.files?.[0];
    if (!file) return;
    onSay('');
    setRefused('');
    if (file.size > biggestFile) take({ fault: { reason: 'tooLarge' } });
    else take(await file.text().then((text) => readOwnDeck(text, knownFrom(facts)), unreadable));
    // The same file, once it is mended, can be chosen again.
    input.value = '';
  };
  const save = () => downloadText(fileName, `${JSON.stringify(readOwnDeckDocument(), null, 2)}\n`, 'application/json');

  return (
    <div className={styles.exchange}>
      <h3>{translate('owndeck.exchange')}</h3>
      <div className={styles.row}>
        <button type="button" onClick={save}>
          {translate('owndeck.export')}
        </button>
        <label htmlFor={fileId} className={styles.file}>
          {translate('owndeck.import')}
          <input id={fileId} type="file" accept="application/json,.json" onChange={open} />
        </label>
      </div>
      <p role="alert" className={styles.fault}>
        {refused}
      </p>
      <DeckLink />
      <DeckReset onSay={onSay} />
    </div>
  );
}

const unreadable = (): OwnDeckReading => ({ fault: { reason: 'unreadable' } });
