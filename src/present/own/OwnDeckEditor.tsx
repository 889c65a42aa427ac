import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import { formatDate } from '../../i18n/dates.ts';
import { crossingName } from '../../i18n/names.ts';
import { useLocale, useTranslate } from '../../i18n/translate.tsx';
import { readChoices, useFacts } from '../../state/store.ts';
import { applyOwnDeck } from './applyOwnDeck.ts';
import { DeckExchange } from './DeckExchange.tsx';
import { DeckItemRow, idOf } from './DeckItemRow.tsx';
import styles from './own.module.css';
import { addStep } from './ownDeck.ts';
import { ownDeckActions, readOwnDeckDocument, useOwnDeck } from './ownDeckStore.ts';

/** Makes a deck of one’s own of the one that ships: order, titles, notes, what is shown, and views that are kept. */
export function OwnDeckEditor() {
  const translate = useTranslate();
  const writeTitle = useTitleOfView();
  const { shipped, deck, isKept } = useOwnDeck();
  const { all, visible } = useMemo(() => applyOwnDeck(shipped, deck), [shipped, deck]);
  const [open, setOpen] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  const focusNext = useRef<string | null>(null);

  // A row that changes places loses the focus of its buttons.
  useLayoutEffect(function moveFocus() {
    if (focusNext.current) document.getElementById(focusNext.current)?.focus();
    focusNext.current = null;
  });

  const keepView = () => {
    const choices = readChoices();
    const title = writeTitle();
    const known = new Set(all.map(({ step }) => step.id));
    ownDeckActions.edited((present) => addStep(present, title, choices, choices.step ?? visible[0]?.id ?? null));
    const { steps } = readOwnDeckDocument();
    const place = steps.findIndex(({ id }) => !known.has(id));
    const added = steps[place];
    if (!added) return;
    setOpen(added.id);
    focusNext.current = idOf(added.id, 'title');
    setSaid(translate('owndeck.added', { title, place: String(place + 1) }));
  };

  return (
    <div className={styles.editor}>
      <p>{translate('owndeck.lede')}</p>
      <p className={styles.quiet}>{translate(isKept ? 'owndeck.kept' : 'owndeck.notKept')}</p>
      <p role="status" className={styles.said}>
        {said}
      </p>
      <button type="button" className={styles.main} onClick={keepView}>
        {translate('owndeck.add')}
      </button>
      <ol className={styles.list} aria-label={translate('owndeck.steps')}>
        {all.map((item, index) => (
          <DeckItemRow
            key={item.step.id}
            item={item}
            place={index + 1}
            count={all.length}
            isLastShown={visible.length === 1 && !item.isHidden}
            isOpen={open === item.step.id}
            onOpen={(isOpen) => setOpen(isOpen ? item.step.id : null)}
            onSay={setSaid}
            onFocus={(id) => {
              focusNext.current = id;
            }}
          />
        ))}
      </ol>
      <DeckExchange onSay={setSaid} />
    </div>
  );
}

/** Names what the map shows now: the crossing, or all six, and the date where one is chosen. */
function useTitleOfView(): () => string {
  const translate = useTranslate();
  const locale = useLocale();
  const { crossings } = useFacts();
  return () => {
    const { crossing: id, date } = readChoices();
    const crossing = crossings.find((one) => one.id === id);
    const name = crossing ? crossingName(crossing.names, locale) : translate('owndeck.all');
    return date ? `${name}, ${formatDate(date, locale, translate)}` : name;
  };
}
