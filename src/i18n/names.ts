import { compareText } from '../facts/order.ts';
import type { Locale, Names } from '../facts/types.ts';

/** One form of a name and the language it is in, for the `lang` attribute. */
export type NameForm = { readonly text: string; readonly lang: 'sq' | 'sr-Latn' | 'sr-Cyrl' | 'en' };

const serbian = (names: Names, locale: Locale): NameForm => ({
  text: names.sr,
  lang: locale === 'sr-Cyrl' ? 'sr-Cyrl' : 'sr-Latn',
});
const albanian = (names: Names): NameForm => ({ text: names.sq, lang: 'sq' });

const distinct = (first: NameForm, second: NameForm): readonly NameForm[] =>
  first.text === second.text ? [first] : [first, second];

/**
 * Both forms of a crossing's name, the interface's language first; in English the order of the agreement's English
 * text, which names the six in their Serbian form. Rule N6: never by perceived ownership.
 */
export function crossingNameForms(names: Names, locale: Locale): readonly NameForm[] {
  return locale === 'sq'
    ? distinct(albanian(names), serbian(names, locale))
    : distinct(serbian(names, locale), albanian(names));
}

const lettersOf = (text: string) => text.replace(/\p{M}/gu, '').toLowerCase().replaceAll('đ', 'd');

/** Which of two words comes first in an English dictionary: by their letters, then by the signs on them. */
function compareWords(...words: readonly [string, string]): number {
  const [a, b] = words.map((word) => word.normalize('NFD')) as [string, string];
  return compareText(lettersOf(a), lettersOf(b)) || compareText(a, b);
}

/** Both forms of any other place's name; in English in alphabetical order. One form where both are the same. */
export function placeNameForms(names: Names, locale: Locale): readonly NameForm[] {
  const isAlbanianFirst = locale === 'sq' || (locale === 'en' && compareWords(names.sq, names.sr) < 0);
  return isAlbanianFirst
    ? distinct(albanian(names), serbian(names, locale))
    : distinct(serbian(names, locale), albanian(names));
}

/** The forms as one run of text: `Merdare / Merdarë`. */
export function joinForms(forms: readonly NameForm[]): string {
  return forms.map(({ text }) => text).join(' / ');
}

/** A crossing's name as text, in both forms. */
export function crossingName(names: Names, locale: Locale): string {
  return joinForms(crossingNameForms(names, locale));
}

/** Another place's name as text, in both forms. */
export function placeName(names: Names, locale: Locale): string {
  return joinForms(placeNameForms(names, locale));
}
