import type { Locale } from '../facts/types.ts';

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

const wellFormed = /^[a-z]{2,3}(-[a-z0-9]{1,8})*$/;

/** The locale that serves a BCP 47 tag, or null: `sq-XK` is sq, `hr` and `sr-ME` are sr-Latn, `sr` is sr-Cyrl. */
export function matchLocale(tag: string): Locale | null {
  if (!wellFormed.test(tag.toLowerCase())) return null;
  const [language = '', ...rest] = tag.toLowerCase().split('-');
  if (language === 'en' || language === 'sq') return language;
  if (language !== 'sr' && !latinSerbian.has(language)) return null;
  if (rest.includes('cyrl')) return 'sr-Cyrl';
  return latinSerbian.has(language) || rest.includes('latn') || rest.includes('me') ? 'sr-Latn' : 'sr-Cyrl';
}

/** The first of the reader's languages that we have, else English. */
export function negotiateLocale(tags: readonly string[]): Locale {
  for (const tag of tags) {
    const locale = matchLocale(tag);
    if (locale) return locale;
  }
  return 'en';
}
