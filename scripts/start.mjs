import { join } from 'node:path';
import { buildIfStale, root } from './build.mjs';
import { readPort, serve } from './serve.mjs';

/** `npm start`: builds the site if need be, serves it, says where. */
try {
  const port = readPort(process.env.PORT, 4173);
  buildIfStale();
  const { address } = await serve({ folder: join(root, 'dist'), port });
  console.log(`Six Crossings is at ${address}  (Ctrl+C ends it)`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
