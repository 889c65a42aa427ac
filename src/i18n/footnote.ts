import type { Facts, Locale } from '../facts/types.ts';
import type { Translate } from './translate.tsx';

/** The note to the asterisk; in other languages than English, which alone is agreed, said to be our translation. */
export const writeFootnote = (facts: Facts, locale: Locale, translate: Translate): string =>
  locale === 'en' ? facts.dataset.footnote : `${facts.dataset.footnote} ${translate('app.footnote.translation')}`;
