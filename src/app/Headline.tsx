import { countStatuses } from '../facts/questions.ts';
import { formatDate } from '../i18n/dates.ts';
import { useLocale, useTranslate } from '../i18n/translate.tsx';
import { useDate, useFacts } from '../state/store.ts';
import { Footnoted } from '../ui/Footnoted.tsx';

/** What the map comes to on the date, derived from the facts, and what it is. */
export function Headline() {
  const translate = useTranslate();
  const locale = useLocale();
  const { crossings, dataset } = useFacts();
  const { completed } = countStatuses(crossings, useDate());
  return (
    <div className="headline">
      <p className="headline-figure">{translate('app.headline', { completed, all: String(crossings.length) })}</p>
      <p className="headline-lede">
        <Footnoted>{translate('app.lede', { date: formatDate(dataset.asOf, locale, translate) })}</Footnoted>
      </p>
    </div>
  );
}
