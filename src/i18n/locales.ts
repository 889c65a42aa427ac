import { type Locale, locales } from '../facts/types.ts';

/** The name of each language in itself. */
export const languageNames: Readonly<Record<Locale, string>> = {
  en: 'English',
  sq: 'shqip',
  'sr-Latn': 'srpski (latinica)',
  'sr-Cyrl': 'српски (ћирилица)',
};

/** Short names for narrow places. */
export const languageCodes: Readonly<Record<Locale, string>> = { en: 'EN', sq: 'SQ', 'sr-Latn': 'SR', 'sr-Cyrl': 'СР' };

const latinSerbian = new Set(['sh', 'bs', 'hr', 'cnr']);

/** The locale that serves a BCP 47 tag, or null: `sq-XK` is sq, `hr` and `sr-ME` are sr-Latn, `sr` is sr-Cyrl. */
export function matchLocale(tag: string): Locale | null {
  const exact = locales.find((locale) => locale.toLowerCase() === tag.toLowerCase());
  if (exact) return exact;
  const [language = '', ...rest] = tag.toLowerCase().split('-');
  if (language === 'en' || language === 'sq') return language;
  if (latinSerbian.has(language)) return 'sr-Latn';
  if (language !== 'sr') return null;
  if (rest.includes('latn') || rest.includes('me')) return 'sr-Latn';
  return 'sr-Cyrl';
}

/** The first of the reader's languages that we have, else English. */
export function negotiateLocale(tags: readonly string[]): Locale {
  for (const tag of tags) {
    const locale = matchLocale(tag);
    if (locale) return locale;
  }
  return 'en';
}
