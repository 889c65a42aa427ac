import { loadDeck } from '../facts/load.ts';
import type { Facts, Locale } from '../facts/types.ts';
import { readSteps, type Step } from '../present/steps.ts';

/** Fetches the steps of the deck that ships, in one language. Rejects where they cannot be fetched. */
export const loadSteps = async (locale: Locale, facts: Facts): Promise<readonly Step[]> =>
  readSteps(await loadDeck(locale), facts);
