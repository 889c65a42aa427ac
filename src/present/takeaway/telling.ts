import type { Facts, Locale } from '../../facts/types.ts';
import { formatDate } from '../../i18n/dates.ts';
import { writeFootnote } from '../../i18n/footnote.ts';
import { type Translate, useLocale, useTranslate } from '../../i18n/translate.tsx';
import { useFacts } from '../../state/store.ts';

/** What is told with: the facts of a locale, and the messages of the same. */
export type Telling = { readonly facts: Facts; readonly locale: Locale; readonly translate: Translate };

/** The facts and the messages of the interface. */
export function useTelling(): Telling {
  return { facts: useFacts(), locale: useLocale(), translate: useTranslate() };
}

/** The note to the asterisk; in other languages than English said to be our translation. */
export const tellFootnote = ({ facts, locale, translate }: Telling): string => writeFootnote(facts, locale, translate);

/** `Data as of 21 November 2026` */
export const tellAsOf = ({ facts, locale, translate }: Telling): string =>
  translate('share.asOf', { date: formatDate(facts.dataset.asOf, locale, translate) });
