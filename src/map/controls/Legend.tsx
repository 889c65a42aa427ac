import { countStatuses } from '../../facts/questions.ts';
import { statuses } from '../../facts/vocabulary.ts';
import { formatDate } from '../../i18n/dates.ts';
import { useLocale, useTranslate } from '../../i18n/translate.tsx';
import { actions, useDate, useFacts, useHiddenStatuses } from '../../state/store.ts';
import { StatusMark } from '../../ui/StatusMark.tsx';
import { legendAt } from '../legendEntries.ts';
import type { ShownLayers } from '../useMapLayers.ts';
import { LegendSample } from './LegendSample.tsx';

/** Every mark that the map shows at a zoom, in words; the statuses with their counts on the date, as a filter. */
export function Legend({ zoom, isOpen, shown = null }: { zoom: number; isOpen: boolean; shown?: ShownLayers | null }) {
  const translate = useTranslate();
  const locale = useLocale();
  const facts = useFacts();
  const date = useDate();
  const hidden = useHiddenStatuses();
  const counts = countStatuses(facts.crossings, date);
  return (
    <details className="legend" open={isOpen}>
      <summary>{translate('legend.title')}</summary>
      <fieldset className="legend-statuses">
        <legend>{translate('legend.filter', { date: formatDate(date, locale, translate) })}</legend>
        {statuses.map((status) => (
          <label key={status} className="legend-row">
            <input type="checkbox" checked={!hidden.includes(status)} onChange={() => actions.statusToggled(status)} />
            <StatusMark status={status} size={20} />
            <span className="legend-word">
              {translate(`status.${status}`)} <span className="legend-count">{counts[status]}</span>
              <span className="legend-meaning">{translate(`status.${status}.meaning`)}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <ul className="legend-entries">
        {legendAt(zoom).map(({ id, message }) => (
          <li key={id} className="legend-row">
            <LegendSample id={id} />
            <span>{translate(message as 'legend.line')}</span>
          </li>
        ))}
      </ul>
      {shown && shown.ids.length > 0 ? <shown.parts.LayersLegend ids={shown.ids} /> : null}
      <p className="legend-note">{facts.dataset.disclaimer}</p>
    </details>
  );
}
