import { useEffect } from 'react';
import { loadFacts } from '../facts/load.ts';
import type { Facts, Locale } from '../facts/types.ts';
import { matchLocale, negotiateLocale } from '../i18n/locales.ts';
import { activateLocale } from '../i18n/translate.tsx';
import { actions, useLanguage } from '../state/store.ts';

/** The locale a page opens in: what the link says, else the first of the reader's languages that we have. */
export function chooseLocale(asked: string | null, preferred: readonly string[]): Locale {
  return (asked && matchLocale(asked)) || negotiateLocale(preferred);
}

/** Loads facts and messages of a locale and shows both at once. */
export async function activateInterface(locale: Locale): Promise<Facts> {
  const [facts] = await Promise.all([loadFacts(locale), activateLocale(locale)]);
  document.documentElement.lang = locale;
  actions.factsLoaded(facts);
  return facts;
}

/** Follows the choice of language: no reload, nothing lost; the old language stays until the new one is there. */
export function useChosenLanguage(): void {
  const chosen = useLanguage();
  useEffect(
    function followLanguage() {
      const locale = chosen ?? negotiateLocale(navigator.languages);
      if (locale !== document.documentElement.lang) void activateInterface(locale);
    },
    [chosen],
  );
}
