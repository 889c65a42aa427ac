import { fileURLToPath } from 'node:url';
import { formatFault } from '../src/facts/check/documents.ts';
import { checkSeeds } from '../src/facts/check/seeds.ts';

const folder = process.argv[2] ?? process.env.SEEDS_FOLDER ?? fileURLToPath(new URL('../seeds', import.meta.url));
const { seeds, faults } = checkSeeds(folder);
if (seeds) {
  const { crossings, events, sources, agencies } = seeds;
  console.log(
    `seeds are right: ${crossings.length} crossings, ${events.length} events, ${agencies.length} agencies, ${sources.length} sources`,
  );
} else {
  for (const fault of faults) console.error(formatFault(fault));
  console.error(`${faults.length} ${faults.length === 1 ? 'fault' : 'faults'} in the seeds`);
  process.exitCode = 1;
}
