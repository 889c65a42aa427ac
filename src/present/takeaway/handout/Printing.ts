import type { Crossing } from '../../../facts/types.ts';
import type { Step } from '../../steps.ts';

export const papers = ['a4', 'letter'] as const;
export type Paper = (typeof papers)[number];

/** What is printed: the steps, one or three of them a page, or the fact sheet of a crossing, or that of all six. */
export type Printing =
  | { readonly kind: 'one'; readonly steps: readonly Step[] }
  | { readonly kind: 'three'; readonly steps: readonly Step[] }
  | { readonly kind: 'sheet'; readonly crossing: Crossing | null };
