import type { Facts, Locale } from './types.ts';

const readers: Record<Locale, () => Promise<{ load: () => Promise<Facts> }>> = {
  en: () => import('virtual:facts/en'),
  sq: () => import('virtual:facts/sq'),
  'sr-Latn': () => import('virtual:facts/sr-Latn'),
  'sr-Cyrl': () => import('virtual:facts/sr-Cyrl'),
};

/** The facts as one locale reads them; validated when the site was built. Rejects where they cannot be fetched. */
export async function loadFacts(locale: Locale): Promise<Facts> {
  const { load } = await readers[locale]();
  return load();
}
