import { act, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderWithFacts } from '../../test/render.tsx';
import type { Locale } from '../facts/types.ts';
import { actions } from '../state/store.ts';
import { ChangeSentence } from './ChangeSentence.tsx';

const choose = (date: string | null, isMoving = false) => act(() => actions.dateChosen(date, isMoving));
const seen = () => screen.getByTitle(/./).textContent;
const said = () => screen.getByRole('status');

const show = (date: string | null, { locale = 'en' as Locale, isPlaying = false } = {}) =>
  renderWithFacts(<ChangeSentence isPlaying={isPlaying} />, { choices: { date }, locale });

describe('ChangeSentence', () => {
  it('begins with the state of the day', async () => {
    await show(null);
    expect(seen()).toBe('21 November 2026: 2 completed, 1 being built, 3 interim.');
  });

  it('says politely what became different', async () => {
    await show('2017-02-15');
    choose('2017-02-16');
    const sentence = '16 February 2017: works on the permanent facility began at Merdare / Merdarë.';
    expect(seen()).toBe(sentence);
    await waitFor(() => expect(said()).toHaveTextContent(sentence));
  });

  it('says it in Serbian, without a second full stop behind the date', async () => {
    await show('2017-02-15', { locale: 'sr-Cyrl' });
    choose('2017-02-16');
    expect(seen()).toBe('16. фебруара 2017. – почели су радови на сталном објекту на прелазу Мердаре / Merdarë.');
  });

  it('says quick steps once, when they rest', async () => {
    await show('2011-12-02');
    const heard = new Set<string | null>();
    const observer = new MutationObserver(() => heard.add(said().textContent));
    observer.observe(said(), { childList: true, characterData: true, subtree: true });
    choose('2012-12-10');
    choose('2012-12-31');
    choose('2017-02-16');
    await waitFor(() => expect(said()).toHaveTextContent('16 February 2017'));
    observer.disconnect();
    expect([...heard]).toHaveLength(1);
  });

  it('keeps silent while the date is dragged, and measures from where the drag began', async () => {
    await show('2012-12-09');
    choose('2012-12-12', true);
    choose('2017-02-16', true);
    expect(seen()).toMatch(/^16 February 2017: 1 being built, 5 interim\.$/);
    expect(said()).toHaveTextContent('9 December 2012');
    choose('2012-12-10');
    expect(seen()).toMatch(
      /^10 December 2012: Jarinje \/ Jarinjë and Merdare \/ Merdarë began integrated operation; 2 of 6/,
    );
    await waitFor(() => expect(said()).toHaveTextContent('10 December 2012'));
  });

  it('shows every step while it plays, but says only that it plays', async () => {
    await show('2012-12-10', { isPlaying: true });
    choose('2012-12-31', true);
    expect(seen()).toContain('began integrated operation; 4 of 6');
    await waitFor(() => expect(said()).toHaveTextContent(/^Playing$/));
  });
});
