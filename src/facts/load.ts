import type { Facts, Locale } from './types.ts';

const loaders: Record<Locale, () => Promise<{ facts: Facts }>> = {
  en: () => import('virtual:facts/en'),
  sq: () => import('virtual:facts/sq'),
  'sr-Latn': () => import('virtual:facts/sr-Latn'),
  'sr-Cyrl': () => import('virtual:facts/sr-Cyrl'),
};

/** The facts as one locale reads them; validated when the site was built. */
export async function loadFacts(locale: Locale): Promise<Facts> {
  return (await loaders[locale]()).facts;
}
