import { readDate } from '../facts/edtf.ts';
import { closureOn, statusOn } from '../facts/questions.ts';
import type { Crossing } from '../facts/types.ts';
import { useLocale, useTranslate } from '../i18n/translate.tsx';
import { formatSince } from '../panels/shared/formatSince.ts';
import { actions, useDate, useFacts, usePointedCrossing, useSelectedCrossing } from '../state/store.ts';
import { CrossingNamePair } from '../ui/NamePair.tsx';
import { StatusMark } from '../ui/StatusMark.tsx';

function CrossingEntry({ crossing }: { crossing: Crossing }) {
  const translate = useTranslate();
  const locale = useLocale();
  const date = useDate();
  const isSelected = useSelectedCrossing() === crossing.id;
  const isPointed = usePointedCrossing() === crossing.id;
  const { value, span } = statusOn(crossing, date);
  const closure = closureOn(crossing, date);
  return (
    <li>
      <button
        type="button"
        className={isPointed ? 'crossing-entry is-pointed' : 'crossing-entry'}
        data-crossing={crossing.id}
        data-status={value}
        aria-pressed={isSelected}
        onClick={() => (isSelected ? actions.selectionCleared() : actions.crossingSelected(crossing.id))}
        onPointerEnter={() => actions.crossingPointedAt(crossing.id)}
        onPointerLeave={() => actions.crossingPointedAt(null)}
        onFocus={() => actions.crossingPointedAt(crossing.id)}
        onBlur={() => actions.crossingPointedAt(null)}
      >
        <StatusMark status={value} isClosed={closure !== undefined} />
        <CrossingNamePair names={crossing.names} />
        <span className="crossing-entry-status">
          <span>{translate(`status.${value}`)}</span>
          {closure ? (
            <span className="crossing-entry-closed">{translate(`closure.${closure.value}`)}</span>
          ) : (
            <span className="crossing-entry-since">
              {span ? (
                <time dateTime={readDate(span.from).iso}>{formatSince(span.from, locale, translate, 'short')}</time>
              ) : null}
            </span>
          )}
        </span>
      </button>
    </li>
  );
}

/** The six, each with both names, its status on the date and since when. */
export function CrossingList() {
  const translate = useTranslate();
  const { crossings } = useFacts();
  return (
    <nav aria-label={translate('app.crossings')} id="crossings" tabIndex={-1}>
      <ul className="crossing-list">
        {crossings.map((crossing) => (
          <CrossingEntry key={crossing.id} crossing={crossing} />
        ))}
      </ul>
    </nav>
  );
}
