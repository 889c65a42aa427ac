import { closureOn, findCrossing, statusOn } from '../facts/questions.ts';
import type { Crossing } from '../facts/types.ts';
import { joinForms, placeNameForms } from '../i18n/names.ts';
import { useLocale, useTranslate } from '../i18n/translate.tsx';
import { When } from '../panels/shared/Since.tsx';
import { actions, useDate, useFacts, useSelectedCrossing } from '../state/store.ts';
import { CrossingNamePair } from '../ui/NamePair.tsx';
import { StatusMark } from '../ui/StatusMark.tsx';

/** The button that closes goes with the crossing: the focus stays with the panel. */
function close() {
  actions.selectionCleared();
  document.getElementById('panel')?.focus({ preventScroll: true });
}

/** The answer in one line, for the phone: there the list, which has it, lies far below. */
function PanelStatus({ crossing }: { crossing: Crossing }) {
  const translate = useTranslate();
  const date = useDate();
  const { value, span } = statusOn(crossing, date);
  return (
    <p className="panel-status">
      <StatusMark status={value} isClosed={closureOn(crossing, date) !== undefined} />
      <span>
        <strong>{translate(`status.${value}`)}</strong> {span ? <When span={span} date={date} /> : null}
      </span>
    </p>
  );
}

/** What the panel is about: the crossing with its two municipalities, or the agreement. */
export function PanelHeading() {
  const translate = useTranslate();
  const locale = useLocale();
  const crossing = findCrossing(useFacts(), useSelectedCrossing());
  if (!crossing) {
    return (
      <header className="panel-heading">
        <p className="panel-place">{translate('app.agreement.place')}</p>
        <h2>{translate('app.agreement')}</h2>
      </header>
    );
  }
  const municipalities = crossing.municipalities.map(({ names }) => joinForms(placeNameForms(names, locale)));
  return (
    <header className="panel-heading">
      <p className="panel-place">
        {municipalities.join(' – ')}
        <button type="button" className="panel-close" aria-label={translate('app.close')} onClick={close}>
          <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">
            <path d="M5 5 15 15M15 5 5 15" stroke="currentColor" strokeWidth="1.8" strokeLinecap="round" />
          </svg>
        </button>
      </p>
      <h2>
        <CrossingNamePair names={crossing.names} />
      </h2>
      <PanelStatus crossing={crossing} />
    </header>
  );
}
