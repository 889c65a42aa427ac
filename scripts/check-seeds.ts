import { seedsFolder } from './seeds/folder.ts';
import { tellSeeds } from './seeds/tell.ts';

/** `npm run seeds:check` says what is wrong with the seeds, and fails; with `--watch` again after every change. */
const folder = seedsFolder();
if (process.argv.includes('--watch')) {
  const { watchSeeds } = await import('./seeds/watch.ts');
  watchSeeds(folder);
} else if (!tellSeeds(folder)) process.exitCode = 1;
