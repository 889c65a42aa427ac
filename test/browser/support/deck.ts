import { fileURLToPath } from 'node:url';
import { checkSeeds } from '../../../src/facts/check/seeds.ts';
import { resolveDeck } from '../../../src/facts/resolve.ts';
import type { Locale } from '../../../src/facts/types.ts';
import { readSteps, type Step } from '../../../src/present/steps.ts';
import { factsIn } from './facts.ts';

const { deck } = checkSeeds(fileURLToPath(new URL('../../../seeds', import.meta.url)));

/** The steps that the site must show, from the seeds themselves. */
export function stepsIn(locale: Locale): readonly Step[] {
  if (!deck) throw new Error('the seeds are faulty');
  return readSteps(resolveDeck(deck, locale), factsIn(locale));
}
