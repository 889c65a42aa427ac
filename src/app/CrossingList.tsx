import { readDate } from '../facts/edtf.ts';
import { closureOn, statusOn } from '../facts/questions.ts';
import { hasOutlivedItsReport, type Span } from '../facts/spans.ts';
import type { Crossing } from '../facts/types.ts';
import { formatBareDate } from '../i18n/dates.ts';
import { formatSince } from '../i18n/since.ts';
import { useLocale, useTranslate } from '../i18n/translate.tsx';
import { actions, useDate, useFacts, useIsPointed, useIsSelected } from '../state/store.ts';
import { CrossingNamePair } from '../ui/NamePair.tsx';
import { StatusMark } from '../ui/StatusMark.tsx';

/** Since when a status holds; when it was last reported, where nothing has been heard since. */
function EntryDate({ span, date }: { span: Span; date: string }) {
  const translate = useTranslate();
  const locale = useLocale();
  if (span.lastReported && hasOutlivedItsReport(span, date)) {
    const reported = formatBareDate(span.lastReported, locale, 'short');
    return <time dateTime={readDate(span.lastReported).iso}>{translate('app.lastReported', { date: reported })}</time>;
  }
  return <time dateTime={readDate(span.from).iso}>{formatSince(span.from, locale, translate, 'short')}</time>;
}

function CrossingEntry({ crossing }: { crossing: Crossing }) {
  const translate = useTranslate();
  const date = useDate();
  const isSelected = useIsSelected(crossing.id);
  const isPointed = useIsPointed(crossing.id);
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
          ) : span ? (
            <span className="crossing-entry-since">
              <EntryDate span={span} date={date} />
            </span>
          ) : null}
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
