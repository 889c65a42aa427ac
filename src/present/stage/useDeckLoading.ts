import { useEffect, useRef } from 'react';
import { loadDeck } from '../../facts/load.ts';
import type { Deck } from '../../facts/types.ts';
import { useLocale } from '../../i18n/translate.tsx';
import { actions, readChoices, useFacts } from '../../state/store.ts';
import { followOtherWindows, ownDeckActions } from '../own/ownDeckStore.ts';
import { isAway, presenting, readPresentation } from '../presentation.ts';
import { readSteps } from '../steps.ts';

/** The address may bring a deck; the state, which knows nothing of it, writes the address without it. */
const searchAtStart = location.search;

/** Whether the address says more than which step: a link, or a reload, in the middle of a detour. */
function isLinkAway(): boolean {
  const { crossing, date, at, panel } = readChoices();
  return crossing !== null || date !== null || at !== null || panel !== 'overview';
}

/** Begins where the address says: at its step and what it shows besides; at the first step where it names none. */
function begin(): void {
  const { step } = readChoices();
  const { steps } = readPresentation();
  const index = steps?.findIndex(({ id }) => id === step) ?? -1;
  const current = steps?.[index];
  if (step !== null && index < 0) actions.stepMissed(step);
  if (step === null || index < 0) presenting.first();
  else if (!isLinkAway() || (current && !isAway(current))) presenting.goTo(index);
}

/** Fetches the deck in the language of the page, and again when that changes; what is shown stays. */
export function useDeckLoading(onFailure: (error: unknown) => void): void {
  const facts = useFacts();
  const locale = useLocale();
  const fail = useRef(onFailure);
  fail.current = onFailure;
  useEffect(
    function fetchDeck() {
      let isWanted = true;
      const take = async (deck: Deck) => {
        if (readPresentation().steps === null) await ownDeckActions.addressOpened(searchAtStart, facts);
        if (!isWanted) return;
        const isFirst = readPresentation().steps === null;
        ownDeckActions.shippedRead(readSteps(deck, facts), facts);
        if (isFirst) begin();
      };
      loadDeck(locale)
        .then(take)
        .catch((error: unknown) => isWanted && fail.current(error));
      return () => {
        isWanted = false;
      };
    },
    [facts, locale],
  );
  useEffect(followOtherWindows, []);
}
