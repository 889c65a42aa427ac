import { formatFault } from '../../src/facts/check/documents.ts';
import { checkSeeds } from '../../src/facts/check/seeds.ts';
import type { Seeds } from '../../src/facts/schema.ts';

/** Checks the seeds and says what is wrong with them, or how many they are; null where something is wrong. */
export function tellSeeds(folder: string): Seeds | null {
  const { seeds, faults } = checkSeeds(folder);
  if (seeds) {
    const { crossings, events, sources, agencies } = seeds;
    console.log(
      `seeds are right: ${crossings.length} crossings, ${events.length} events, ${agencies.length} agencies, ${sources.length} sources`,
    );
  } else {
    for (const fault of faults) console.error(formatFault(fault));
    console.error(`${faults.length} ${faults.length === 1 ? 'fault' : 'faults'} in the seeds`);
  }
  return seeds;
}
