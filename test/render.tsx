import { render } from '@testing-library/react';
import userEvent, { PointerEventsCheckLevel } from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { loadFacts } from '../src/facts/load.ts';
import type { Facts, Locale } from '../src/facts/types.ts';
import { activateLocale, loadMessages, messageGroups, TranslationProvider } from '../src/i18n/translate.tsx';
import { type Choices, defaultChoices } from '../src/state/parameters.ts';
import { actions, resetState } from '../src/state/store.ts';

/** Renders a component as the app would: real facts, real messages, the choices given, a fresh state. */
export async function renderWithFacts(
  element: ReactNode,
  { locale = 'en', choices = {}, facts }: { locale?: Locale; choices?: Partial<Choices>; facts?: Facts } = {},
) {
  await activateLocale(locale);
  await Promise.all(messageGroups.map(loadMessages));
  resetState();
  const shown = facts ?? (await loadFacts(locale));
  actions.factsLoaded(shown);
  actions.choicesRead({ ...defaultChoices, ...choices, lang: locale }, []);
  // No style sheet is read here that could keep a pointer off, and looking for one at every click is slow.
  const user = userEvent.setup({ delay: null, pointerEventsCheck: PointerEventsCheckLevel.Never });
  const result = render(<TranslationProvider>{element}</TranslationProvider>);
  return { ...result, user, facts: shown };
}
