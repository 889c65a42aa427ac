import type { Locale } from '../../../facts/types.ts';

/** The languages as office programs know them, so that they check spelling in the right one. */
export const languageTags: Readonly<Record<Locale, string>> = {
  en: 'en-GB',
  sq: 'sq-AL',
  'sr-Latn': 'sr-Latn-RS',
  'sr-Cyrl': 'sr-Cyrl-RS',
};
