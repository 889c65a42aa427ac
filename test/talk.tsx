import { act, screen } from '@testing-library/react';
import { vi } from 'vitest';
import { loadDeck } from '../src/facts/load.ts';
import type { Locale } from '../src/facts/types.ts';
import { TranslationProvider } from '../src/i18n/translate.tsx';
import { removeKept } from '../src/present/keptInBrowser.ts';
import { presenting, resetPresentation } from '../src/present/presentation.ts';
import { SpeakerWindow } from '../src/present/speaker/SpeakerWindow.tsx';
import { useStageEnd } from '../src/present/speaker/useStageEnd.ts';
import { readSteps, type Step } from '../src/present/steps.ts';
import { fakeChannels } from './fakeChannel.ts';
import { renderWithFacts } from './render.tsx';

export const session = '0a1b2c3d4e5f6a7b';

function Stage() {
  useStageEnd(session);
  return null;
}

/** Both ends in one page: the stage alone writes the state. */
function Both({ hasStage = true, hasSpeaker = true }) {
  return (
    <>
      {hasStage ? <Stage /> : null}
      {hasSpeaker ? <SpeakerWindow /> : null}
    </>
  );
}

/** Noon, channels within the page, nothing kept; `endTalk` undoes it. */
export function prepareTalk() {
  vi.useFakeTimers({
    toFake: ['Date', 'setInterval', 'clearInterval'],
    now: new Date('2026-11-22T12:00:00'),
  });
  resetPresentation();
  removeKept('six-crossings-timer');
  removeKept('six-crossings-notes-size');
  return fakeChannels();
}

export function endTalk() {
  vi.useRealTimers();
  vi.unstubAllGlobals();
}

/** Opens the speaker’s window and a stage; `show` takes one of them away, as a reload does, and back. */
export async function openTalk({ locale = 'en' as Locale, hasStage = true, step = null as string | null } = {}) {
  const result = await renderWithFacts(<Both hasStage={false} hasSpeaker={false} />, {
    locale,
    choices: { mode: 'present', role: 'speaker', session, step },
  });
  const steps = readSteps(await loadDeck(locale), result.facts);
  act(() => presenting.stepsRead(steps));
  const show = (shown: { hasStage?: boolean; hasSpeaker?: boolean }) =>
    result.rerender(
      <TranslationProvider>
        <Both {...shown} />
      </TranslationProvider>,
    );
  show({ hasStage });
  return { ...result, steps, show };
}

export const titleOf = (steps: readonly Step[], index: number) => steps[index]?.title ?? '';
export const shownTitles = () => screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
export const button = (name: string | RegExp) => screen.getByRole('button', { name });
export const wait = (milliseconds: number) => act(() => vi.advanceTimersByTime(milliseconds));
/** The value of a term of the time. */
export const timeOf = (term: string) => screen.getByText(term).nextElementSibling?.textContent;
