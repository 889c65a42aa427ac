import { register } from 'tsx/esm/api';

/**
 * `node scripts/bench.mjs [--site FOLDER] [--only load,marks,usable,select,drag] [--runs 5] [--viewport 1280x800]`:
 * measures the site in `dist`, or one that is already built, beside three pages made from the same seeds and ground.
 */
register();
await import('./bench/main.ts');
