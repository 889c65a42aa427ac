import { fileURLToPath } from 'node:url';
import { checkSeeds } from '../../../src/facts/check/seeds.ts';
import { resolveFacts } from '../../../src/facts/resolve.ts';
import type { Crossing, Facts, Locale } from '../../../src/facts/types.ts';

const { seeds, faults } = checkSeeds(fileURLToPath(new URL('../../../seeds', import.meta.url)));
if (!seeds) throw new Error(`the seeds are faulty: ${faults.map(({ reason }) => reason).join('; ')}`);

const resolved = new Map<Locale, Facts>();

/** What the site must show, from the seeds themselves: not from what the build made of them. */
export function factsIn(locale: Locale): Facts {
  const facts = resolved.get(locale) ?? resolveFacts(seeds as NonNullable<typeof seeds>, locale);
  resolved.set(locale, facts);
  return facts;
}

export const { crossings, dataset, agencies, events, sources } = factsIn('en');

export function crossingIn(locale: Locale, id: string): Crossing {
  const crossing = factsIn(locale).crossings.find((candidate) => candidate.id === id);
  if (!crossing) throw new Error(`there is no crossing ${id}`);
  return crossing;
}
