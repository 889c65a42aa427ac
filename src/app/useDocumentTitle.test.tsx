import { act } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderWithFacts } from '../../test/render.tsx';
import type { Locale } from '../facts/types.ts';
import { actions } from '../state/store.ts';
import { useDocumentTitle } from './useDocumentTitle.ts';

function Titled() {
  useDocumentTitle();
  return null;
}

describe('the title of the page', () => {
  it.each<[Locale, string | null, string | null, string]>([
    ['en', null, null, 'Six Crossings'],
    ['sq', null, null, 'Gjashtë pikat e kalimit'],
    ['sr-Latn', null, null, 'Šest prelaza'],
    ['sr-Cyrl', null, null, 'Шест прелаза'],
    ['en', 'merdare', null, 'Merdare / Merdarë · Six Crossings'],
    ['en', 'merdare', '2012-12-10', 'Merdare / Merdarë · 10 December 2012 · Six Crossings'],
    ['en', null, '2018-08', 'August 2018 · Six Crossings'],
    ['sq', 'mucibaba', '2013', 'Muçibabë / Mučibaba · 2013 · Gjashtë pikat e kalimit'],
    ['sr-Cyrl', 'bela-zemlja', '2012-12-31', 'Бела Земља / Dheu i Bardhë · 31. децембра 2012. · Шест прелаза'],
    ['sr-Latn', 'bela-zemlja', null, 'Bela Zemlja / Dheu i Bardhë · Šest prelaza'],
    ['en', 'nowhere', null, 'Six Crossings'],
  ])('in %s with crossing %s and date %s is “%s”', async (locale, crossing, date, title) => {
    await renderWithFacts(<Titled />, { locale, choices: { crossing, date } });
    expect(document.title).toBe(title);
  });

  it('names the table in the place of a crossing', async () => {
    await renderWithFacts(<Titled />, { locale: 'sr-Latn', choices: { view: 'table', crossing: 'merdare' } });
    expect(document.title).toBe('Tabela · Šest prelaza');
  });

  it('follows what the visitor does', async () => {
    await renderWithFacts(<Titled />);
    act(() => actions.crossingSelected('jarinje'));
    expect(document.title).toBe('Jarinje / Jarinjë · Six Crossings');
    act(() => actions.dateChosen('2012-12-10'));
    expect(document.title).toBe('Jarinje / Jarinjë · 10 December 2012 · Six Crossings');
    act(() => actions.selectionCleared());
    act(() => actions.dateChosen(null));
    expect(document.title).toBe('Six Crossings');
  });
});
