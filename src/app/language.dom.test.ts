import { act, configure, renderHook, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { loadFacts } from '../facts/load.ts';
import { type Facts, type Locale, locales } from '../facts/types.ts';
import { translate } from '../i18n/translate.tsx';
import { actions, readChoices, resetState, useFacts } from '../state/store.ts';
import { activateInterface, chooseLocale, useChosenLanguage } from './language.ts';

vi.mock('../facts/load.ts', async (original) => {
  const real = await original<typeof import('../facts/load.ts')>();
  return { loadFacts: vi.fn(real.loadFacts) };
});
const { loadFacts: loadReally } = await vi.importActual<typeof import('../facts/load.ts')>('../facts/load.ts');

configure({ asyncUtilTimeout: 10_000 });

/** Holds back the facts of a locale until they are let go. */
function holdBack(held: Locale): () => void {
  let letGo = () => {};
  const gate = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  vi.mocked(loadFacts).mockImplementation(async (locale: Locale): Promise<Facts> => {
    if (locale === held) await gate;
    return loadReally(locale);
  });
  return letGo;
}

const titles: Readonly<Record<Locale, string>> = {
  en: 'Six Crossings',
  sq: 'Gjashtë pikat e kalimit',
  'sr-Latn': 'Šest prelaza',
  'sr-Cyrl': 'Шест прелаза',
};
const shown = () => ({
  lang: document.documentElement.lang,
  title: translate('app.title'),
  footnote: renderHook(() => useFacts()).result.current.dataset.footnote,
});
const expected = async (locale: Locale) => ({
  lang: locale,
  title: translate('app.title'),
  footnote: (await loadReally(locale)).dataset.footnote,
});

beforeEach(() => {
  resetState();
  vi.mocked(loadFacts).mockImplementation(loadReally);
});

describe('the locale a page opens in', () => {
  it.each<[string | null, readonly string[], Locale]>([
    ['sq', ['sr'], 'sq'],
    ['sr-Latn', [], 'sr-Latn'],
    ['sr', ['en'], 'sr-Cyrl'],
    [null, ['de', 'sq-XK', 'en'], 'sq'],
    [null, ['sr-Latn-RS', 'en'], 'sr-Latn'],
    [null, ['hr'], 'sr-Latn'],
    [null, ['de', 'fr'], 'en'],
    [null, [], 'en'],
    ['', ['sq'], 'sq'],
    ['klingon', ['sr'], 'sr-Cyrl'],
    ['<script>', [], 'en'],
  ])('asked for %j with %j is %s', (asked, preferred, locale) => {
    expect(chooseLocale(asked, preferred)).toBe(locale);
  });
});

describe('activating an interface', () => {
  it.each(locales)('shows facts, messages and the language of the document in %s', async (locale) => {
    await activateInterface(locale);
    expect(shown()).toEqual(await expected(locale));
    expect(translate('app.title')).toBe(titles[locale]);
  });

  it('shows both at once: no new words over old facts', async () => {
    await activateInterface('en');
    const letGo = holdBack('sq');
    const done = activateInterface('sq');
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(translate('app.title')).toBe(titles.en);
    letGo();
    await done;
    expect(translate('app.title')).toBe(titles.sq);
  });

  it('shows what was asked for last, whatever comes last', async () => {
    await activateInterface('en');
    const letGo = holdBack('sq');
    const slow = activateInterface('sq');
    await activateInterface('sr-Cyrl');
    letGo();
    await slow;
    expect(shown()).toEqual(await expected('sr-Cyrl'));
    expect(translate('app.title')).toBe(titles['sr-Cyrl']);
  });
});

describe('the chosen language', () => {
  it('is followed without a reload, and loses nothing', async () => {
    await activateInterface('en');
    actions.languageChosen('en');
    actions.crossingSelected('merdare');
    renderHook(() => useChosenLanguage());
    act(() => actions.languageChosen('sr-Latn'));
    await waitFor(() => expect(document.documentElement.lang).toBe('sr-Latn'));
    expect(translate('app.title')).toBe(titles['sr-Latn']);
  });

  it('is that of the reader where none is chosen', async () => {
    await activateInterface('en');
    vi.spyOn(navigator, 'languages', 'get').mockReturnValue(['de', 'sq']);
    renderHook(() => useChosenLanguage());
    await waitFor(() => expect(document.documentElement.lang).toBe('sq'));
  });

  it('can be taken back before it has come', async () => {
    await activateInterface('en');
    actions.languageChosen('en');
    const letGo = holdBack('sq');
    renderHook(() => useChosenLanguage());
    act(() => actions.languageChosen('sq'));
    act(() => actions.languageChosen('en'));
    letGo();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(shown()).toEqual(await expected('en'));
    expect(translate('app.title')).toBe(titles.en);
  });

  it('stays where it cannot be loaded, and can be asked for again', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    await activateInterface('en');
    actions.languageChosen('en');
    renderHook(() => useChosenLanguage());
    vi.mocked(loadFacts).mockRejectedValueOnce(new Error('offline'));
    act(() => actions.languageChosen('sq'));
    await waitFor(() => expect(readChoices().lang).toBe('en'));
    expect(translate('app.title')).toBe(titles.en);
    act(() => actions.languageChosen('sq'));
    await waitFor(() => expect(translate('app.title')).toBe(titles.sq));
  });
});
