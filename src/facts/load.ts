import type { Deck, Facts, Locale, Programmes } from './types.ts';

type Reader<Data> = () => Promise<{ load: () => Promise<Data> }>;

const factsReaders: Record<Locale, Reader<Facts>> = {
  en: () => import('virtual:facts/en'),
  sq: () => import('virtual:facts/sq'),
  'sr-Latn': () => import('virtual:facts/sr-Latn'),
  'sr-Cyrl': () => import('virtual:facts/sr-Cyrl'),
};

const deckReaders: Record<Locale, Reader<Deck>> = {
  en: () => import('virtual:deck/en'),
  sq: () => import('virtual:deck/sq'),
  'sr-Latn': () => import('virtual:deck/sr-Latn'),
  'sr-Cyrl': () => import('virtual:deck/sr-Cyrl'),
};

const programmesReaders: Record<Locale, Reader<Programmes>> = {
  en: () => import('virtual:programmes/en'),
  sq: () => import('virtual:programmes/sq'),
  'sr-Latn': () => import('virtual:programmes/sr-Latn'),
  'sr-Cyrl': () => import('virtual:programmes/sr-Cyrl'),
};

/** The facts as one locale reads them; validated when the site was built. Rejects where they cannot be fetched. */
export async function loadFacts(locale: Locale): Promise<Facts> {
  const { load } = await factsReaders[locale]();
  return load();
}

/** The deck as one locale reads it, its counts in braces (see `fillCounts`). Rejects where it cannot be fetched. */
export async function loadDeck(locale: Locale): Promise<Deck> {
  const { load } = await deckReaders[locale]();
  return load();
}

/** The wider record as one locale reads it. Rejects where it cannot be fetched. */
export async function loadProgrammes(locale: Locale): Promise<Programmes> {
  const { load } = await programmesReaders[locale]();
  return load();
}
