import { formatFault } from '../src/facts/check/documents.ts';
import { checkSeeds } from '../src/facts/check/seeds.ts';
import { seedsFolder } from './seeds/folder.ts';
import { findStaleSchemas, writeSchemas } from './seeds/schemas/files.ts';

/** `npm run seeds:schemas` writes the schemas that editors read; with `--check` it fails where they are stale. */
const folder = seedsFolder();
const { seeds, faults } = checkSeeds(folder);
if (!seeds) {
  for (const fault of faults) console.error(formatFault(fault));
  console.error('the schemas name what is in the seeds: first mend these');
  process.exitCode = 1;
} else if (process.argv.includes('--check')) {
  const stale = findStaleSchemas(folder, seeds);
  if (stale.length > 0) {
    console.error(`stale in seeds/schemas: ${stale.join(', ')}: run npm run seeds:schemas`);
    process.exitCode = 1;
  } else console.log('the schemas are those of the seeds');
} else {
  const written = writeSchemas(folder, seeds);
  console.log(written.length > 0 ? `written: ${written.join(', ')}` : 'the schemas are those of the seeds');
}
