import { useEffect } from 'react';
import { loadFacts } from '../facts/load.ts';
import type { Facts, Locale } from '../facts/types.ts';
import { matchLocale, negotiateLocale } from '../i18n/locales.ts';
import { loadLocale } from '../i18n/translate.tsx';
import { actions, useLanguage } from '../state/store.ts';

/** The locale a page opens in: what the link says, else the first of the reader's languages that we have. */
export function chooseLocale(asked: string | null, preferred: readonly string[]): Locale {
  return (asked && matchLocale(asked)) || negotiateLocale(preferred);
}

/** The locale that was asked for last, and the one that is shown. */
let wanted: Locale | null = null;
let shown: Locale | null = null;

/** Loads facts and messages of a locale and shows both at once, unless another has been asked for meanwhile. */
export async function activateInterface(locale: Locale): Promise<Facts> {
  wanted = locale;
  const [facts] = await Promise.all([loadFacts(locale), loadLocale(locale)]);
  // Again, from what is there by now: a part that was opened meanwhile has brought messages of its own.
  const activate = await loadLocale(locale);
  if (wanted !== locale) return facts;
  activate();
  shown = locale;
  // Even the same one again would have all that stands styled anew.
  if (document.documentElement.lang !== locale) document.documentElement.lang = locale;
  actions.factsLoaded(facts);
  return facts;
}

/** Goes on in the language that is shown, so that the other can be asked for again. */
function stayInLanguage(locale: Locale, error: unknown): void {
  console.warn('The language could not be loaded.', error);
  if (wanted !== locale || !shown) return;
  wanted = shown;
  actions.languageChosen(shown);
}

/** Follows the choice of language: no reload, nothing lost; the old language stays until the new one is there. */
export function useChosenLanguage(): void {
  const chosen = useLanguage();
  useEffect(
    function followLanguage() {
      const locale = chosen ?? negotiateLocale(navigator.languages);
      if (locale !== wanted) activateInterface(locale).catch((error: unknown) => stayInLanguage(locale, error));
    },
    [chosen],
  );
}
