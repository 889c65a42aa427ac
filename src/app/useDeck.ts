import { useState } from 'react';
import { useDeckLoading } from '../present/stage/useDeckLoading.ts';

/** Has the deck fetched; where it cannot be had, throws, so that what contains the part says so and offers a retry. */
export function useDeck(): void {
  const [fault, setFault] = useState<{ readonly cause: unknown } | null>(null);
  useDeckLoading((cause) => setFault({ cause }));
  if (fault) throw new Error('The deck could not be fetched.', fault);
}
