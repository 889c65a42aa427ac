import { findTermFaults } from '../terminology.ts';
import { authoredLanguages } from '../types.ts';
import type { SeedFault } from './reasons.ts';
import { visitObjects } from './references.ts';

/** One-sided terms in every text of a file. */
export function findTermFaultsIn(data: unknown): readonly SeedFault[] {
  const faults: SeedFault[] = [];
  visitObjects(data, (object, path) => {
    for (const language of authoredLanguages) {
      const text = object[language];
      if (typeof text !== 'string' || !('en' in object)) continue;
      for (const { found, advice } of findTermFaults(text, language)) {
        faults.push({ path: [...path, language], reason: `"${found}" is one-sided or bare: ${advice}` });
      }
    }
  });
  return faults;
}
