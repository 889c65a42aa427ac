import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { listSeedFiles } from '../../src/facts/check/documents.ts';
import { writeSchemas } from './schemas/files.ts';
import { tellSeeds } from './tell.ts';

/** How long a change may stay unseen, in milliseconds. */
const pace = 300;

/** What a change of any file changes: names, sizes and times. */
function signatureOf(folder: string): string {
  if (!existsSync(folder)) return 'no folder';
  const parts = listSeedFiles(folder).map((file) => {
    const { mtimeMs, size } = statSync(join(folder, file));
    return `${file} ${mtimeMs} ${size}`;
  });
  return parts.join('\n');
}

function check(folder: string): void {
  const seeds = tellSeeds(folder);
  if (!seeds) return;
  const written = writeSchemas(folder, seeds);
  console.log(`no faults${written.length > 0 ? `; the editor now knows what is new (${written.join(', ')})` : ''}`);
}

/**
 * Checks the seeds now and after every change, until it is ended; where they are right, the editor's schemas learn the
 * ids that are new. It looks at the files rather than being told of them: that works on every disk, with every editor,
 * and outlives a folder that goes and comes back.
 */
export function watchSeeds(folder: string): void {
  let seen: string | undefined;
  const look = () => {
    try {
      const signature = signatureOf(folder);
      if (signature === seen) return;
      if (seen !== undefined) console.log(`\n${new Date().toTimeString().slice(0, 8)}`);
      seen = signature;
      check(folder);
    } catch (error) {
      // A file that goes while it is read: the next look finds what has become of it.
      seen = undefined;
      if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) console.error(String(error));
    }
  };
  look();
  console.log(`watching ${folder}; Ctrl+C ends it`);
  setInterval(look, pace);
}
