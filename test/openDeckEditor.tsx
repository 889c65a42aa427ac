import { act } from '@testing-library/react';
import { beforeEach } from 'vitest';
import type { Locale } from '../src/facts/types.ts';
import { removeKept } from '../src/present/keptInBrowser.ts';
import { OwnDeckEditor } from '../src/present/own/OwnDeckEditor.tsx';
import { OwnDeckNotice } from '../src/present/own/OwnDeckNotice.tsx';
import { ownDeckActions, resetOwnDeck } from '../src/present/own/ownDeckStore.ts';
import { readPresentation, resetPresentation } from '../src/present/presentation.ts';
import type { Choices } from '../src/state/parameters.ts';
import { shipped } from './ownDecks.ts';
import { renderWithFacts } from './render.tsx';

export const keptUnder = 'six-crossings.own-deck';

/** Before each test of a file: nothing is kept, and nobody has made a deck. */
export function forgetDecks(): void {
  beforeEach(() => {
    resetOwnDeck();
    resetPresentation();
    removeKept(keptUnder);
    removeKept(`${keptUnder}-before`);
  });
}

/** Renders the editor and what is told beside it, over three steps that ship. */
export async function openDeckEditor({
  locale = 'en',
  choices = {},
}: {
  locale?: Locale;
  choices?: Partial<Choices>;
} = {}) {
  const rendered = await renderWithFacts(
    <>
      <OwnDeckNotice />
      <OwnDeckEditor />
    </>,
    { locale, choices: { mode: 'present', ...choices } },
  );
  act(() => ownDeckActions.shippedRead(shipped, rendered.facts));
  return rendered;
}

/** The ids of the steps that the room is shown. */
export const idsOnStage = () => readPresentation().steps?.map(({ id }) => id);
