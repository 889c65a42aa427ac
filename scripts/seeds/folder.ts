import { fileURLToPath } from 'node:url';

/** Where the seeds lie: as the command was told, as `SEEDS_FOLDER` says, else in the project's folder. */
export function seedsFolder(): string {
  const named = process.argv.slice(2).find((word) => !word.startsWith('--'));
  return named ?? process.env.SEEDS_FOLDER ?? fileURLToPath(new URL('../../seeds', import.meta.url));
}
