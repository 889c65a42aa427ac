import type { Locale, Names } from '../facts/types.ts';
import { formatDate } from './dates.ts';
import { crossingName } from './names.ts';
import type { Translate } from './translate.tsx';

/** The views, as far as titles know them. */
type TitledView = 'map' | 'table' | 'agreement' | 'interruptions' | 'compare' | 'unknown';

/** The title of a page: what it shows, a crossing or another view; the date, where one is chosen; the name of the map. */
export function composeTitle(
  { names, date, view = 'map' }: { names?: Names | undefined; date?: string | null; view?: TitledView },
  locale: Locale,
  translate: Translate,
): string {
  return [
    view === 'map' ? names && crossingName(names, locale) : translate(`app.view.${view}`),
    date && formatDate(date, locale, translate),
    translate('app.title'),
  ]
    .filter(Boolean)
    .join(' · ');
}
