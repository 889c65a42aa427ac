import type { Locale, Names } from '../facts/types.ts';
import { formatDate } from './dates.ts';
import { crossingName } from './names.ts';
import type { Translate } from './translate.tsx';

/** The title of a page: what it shows, a crossing or the table; the date, where one is chosen; the name of the map. */
export function composeTitle(
  { names, date, isTable }: { names?: Names | undefined; date?: string | null; isTable?: boolean },
  locale: Locale,
  translate: Translate,
): string {
  return [
    isTable ? translate('app.view.table') : names && crossingName(names, locale),
    date && formatDate(date, locale, translate),
    translate('app.title'),
  ]
    .filter(Boolean)
    .join(' · ');
}
