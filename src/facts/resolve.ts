import type { Changelog } from './changelogSchema.ts';
import type { DeckSeeds } from './deckSchema.ts';
import type { ProgrammeSeeds } from './programmeSchema.ts';
import type { Seeds } from './schema.ts';
import { toLatin } from './transliterate.ts';
import type { AuthoredLanguage, Deck, Facts, Locale, Programmes, ResolvedChangelog } from './types.ts';

const languageOf: Record<Locale, AuthoredLanguage> = { en: 'en', sq: 'sq', 'sr-Latn': 'sr', 'sr-Cyrl': 'sr' };

const hasExactly = (object: Record<string, unknown>, keys: string) => Object.keys(object).sort().join() === keys;

function resolveValue(value: unknown, locale: Locale): unknown {
  if (Array.isArray(value)) return value.map((item) => resolveValue(item, locale));
  if (value === null || typeof value !== 'object') return value;
  const object = value as Record<string, unknown>;
  if (hasExactly(object, 'en,sq,sr')) {
    const text = object[languageOf[locale]] as string;
    return locale === 'sr-Latn' ? toLatin(text) : text;
  }
  if (hasExactly(object, 'sq,sr')) {
    return { sq: object.sq, sr: locale === 'sr-Cyrl' ? object.sr : toLatin(object.sr as string) };
  }
  return Object.fromEntries(Object.entries(object).map(([key, item]) => [key, resolveValue(item, locale)]));
}

/** The facts as one locale reads them: every text in its language, Serbian names in its script. */
export function resolveFacts(seeds: Seeds, locale: Locale): Facts {
  return resolveValue(seeds, locale) as Facts;
}

/** The deck as one locale reads it; its counts are still to be filled in, by `fillCounts`. */
export function resolveDeck(deck: DeckSeeds, locale: Locale): Deck {
  return resolveValue(deck, locale) as Deck;
}

/** The programmes as one locale reads them. */
export function resolveProgrammes(programmes: ProgrammeSeeds, locale: Locale): Programmes {
  return resolveValue(programmes, locale) as Programmes;
}

/** The changelog as one locale reads it. */
export function resolveChangelog(changelog: Changelog, locale: Locale): ResolvedChangelog {
  return resolveValue(changelog, locale) as ResolvedChangelog;
}
