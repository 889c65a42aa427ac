import type { Facts } from '../facts/types.ts';
import type { Known } from './parameters.ts';

/** What dates, crossings and points of the agreement in an address, a message or a deck are checked against. */
export const knownFrom = ({ crossings, agreement, dataset }: Facts): Known => ({
  crossings: crossings.map(({ id }) => id),
  provisions: agreement.provisions.map(({ id }) => id),
  firstDay: dataset.from,
  lastDay: dataset.asOf,
});
