import { useTranslate } from '../../i18n/translate.tsx';
import type { DeckItem } from './applyOwnDeck.ts';
import { DeckField } from './DeckField.tsx';
import { idOf } from './DeckItemRow.tsx';
import styles from './own.module.css';
import { limits, writeLines, writeText } from './ownDeck.ts';
import { ownDeckActions } from './ownDeckStore.ts';
import { readLines, readNotes, readTitle } from './readOwnDeck.ts';

/** The texts of a step; of one that ships an emptied field, or one as it ships, takes the change back. */
export function DeckItemFields({
  item,
  isLastShown,
  onSay,
}: {
  readonly item: DeckItem;
  readonly isLastShown: boolean;
  readonly onSay: (text: string) => void;
}) {
  const translate = useTranslate();
  const { step, shipped } = item;
  const { id, title } = step;
  const write = (field: 'title' | 'notes', text: string) => {
    const isAsShipped = shipped !== null && (text === '' || text === textsOf(shipped)[field]);
    ownDeckActions.edited((deck) => writeText(deck, id, field, isAsShipped ? null : text));
  };
  const remove = () => {
    if (isLastShown) return onSay(translate('owndeck.lastShown'));
    ownDeckActions.stepRemoved(id);
    onSay(translate('owndeck.removed', { title }));
  };
  return (
    <div className={styles.fields}>
      <DeckField
        id={idOf(id, 'title')}
        label={translate('owndeck.field.title')}
        text={title}
        rows={1}
        read={(text) => (shipped && text.trim() === '' ? { value: '' } : readTitle(text))}
        onWrite={(text) => write('title', text)}
      />
      {shipped ? null : (
        <DeckField
          id={`own-deck-lines-${id}`}
          label={translate('owndeck.field.lines', { most: String(limits.lines) })}
          text={step.lines.map((line) => line.text).join('\n')}
          rows={limits.lines}
          read={readLines}
          onWrite={(lines) => ownDeckActions.edited((deck) => writeLines(deck, id, lines))}
        />
      )}
      <DeckField
        id={`own-deck-notes-${id}`}
        label={translate('owndeck.field.notes')}
        text={step.notes.text}
        rows={5}
        read={readNotes}
        onWrite={(text) => write('notes', text)}
      />
      {shipped ? null : (
        <button type="button" aria-label={`${translate('owndeck.remove')}: ${title}`} onClick={remove}>
          {translate('owndeck.remove')}
        </button>
      )}
    </div>
  );
}

const textsOf = ({ title, notes }: DeckItem['step']) => ({ title, notes: notes.text });
