import { useTranslate } from '../../i18n/translate.tsx';
import type { DeckItem } from './applyOwnDeck.ts';
import { DeckItemFields } from './DeckItemFields.tsx';
import styles from './own.module.css';
import { hideStep, moveStep } from './ownDeck.ts';
import { ownDeckActions } from './ownDeckStore.ts';

type Row = {
  readonly item: DeckItem;
  /** From 1, among all steps, hidden ones too. */
  readonly place: number;
  readonly count: number;
  readonly isLastShown: boolean;
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
  readonly onSay: (text: string) => void;
  /** Which control, by its id, is to have the focus when the list has been drawn anew. */
  readonly onFocus: (id: string) => void;
};

export const idOf = (step: string, part: 'up' | 'down' | 'title') => `own-deck-${part}-${step}`;

/** A step in the list of the editor: its place, whether it is shown, and its texts once it is opened. */
export function DeckItemRow({ item, place, count, isLastShown, isOpen, onOpen, onSay, onFocus }: Row) {
  const translate = useTranslate();
  const { step, isHidden, isOwn } = item;
  const { id, title } = step;
  const named = (verb: string) => `${verb}: ${title}`;

  const move = (by: 1 | -1, isAtEnd: boolean) => {
    if (isAtEnd) return;
    ownDeckActions.edited((deck) => moveStep(deck, id, by));
    onFocus(idOf(id, by < 0 ? 'up' : 'down'));
    onSay(translate('owndeck.moved', { title, place: String(place + by), count: String(count) }));
  };
  const hide = () => {
    if (isLastShown) return onSay(translate('owndeck.lastShown'));
    ownDeckActions.edited((deck) => hideStep(deck, id, !isHidden));
    onSay(translate(isHidden ? 'owndeck.shown' : 'owndeck.nowHidden', { title }));
  };
  const mover = (by: 1 | -1, isAtEnd: boolean) => (
    <button
      id={idOf(id, by < 0 ? 'up' : 'down')}
      type="button"
      className={styles.mover}
      aria-disabled={isAtEnd}
      aria-label={named(translate(by < 0 ? 'owndeck.up' : 'owndeck.down'))}
      onClick={() => move(by, isAtEnd)}
    >
      {by < 0 ? '↑' : '↓'}
    </button>
  );
  const visibility = translate(isHidden ? 'owndeck.show' : 'owndeck.hide');
  return (
    <li className={styles.item} data-step={id} data-hidden={isHidden}>
      <span className={styles.place}>{place}</span>
      <span className={styles.title}>
        {title}
        {isHidden ? <em>{translate('owndeck.hidden')}</em> : null}
        {isOwn ? <em>{translate('owndeck.own')}</em> : null}
      </span>
      <span className={styles.buttons}>
        {mover(-1, place === 1)}
        {mover(1, place === count)}
        <button type="button" aria-disabled={isLastShown} aria-label={named(visibility)} onClick={hide}>
          {visibility}
        </button>
        <button
          type="button"
          aria-expanded={isOpen}
          aria-label={named(translate('owndeck.edit'))}
          onClick={() => onOpen(!isOpen)}
        >
          {translate('owndeck.edit')}
        </button>
      </span>
      {isOpen ? <DeckItemFields item={item} isLastShown={isLastShown} onSay={onSay} /> : null}
    </li>
  );
}
