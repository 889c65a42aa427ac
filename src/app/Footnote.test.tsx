import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderWithFacts } from '../../test/render.tsx';
import { type Locale, locales } from '../facts/types.ts';
import { Footnote } from './Footnote.tsx';

describe('the footnote', () => {
  it.each(locales)('stands in %s with what the line does not mean', async (locale) => {
    const { facts } = await renderWithFacts(<Footnote />, { locale });
    const note = screen.getByRole('contentinfo');
    expect(note).toHaveTextContent(facts.dataset.footnote);
    expect(note).toHaveTextContent(facts.dataset.disclaimer);
    expect(note).toHaveAttribute('id', 'footnote-status');
    expect(note).toHaveTextContent(/1244\/1999/);
  });

  it.each<[Locale, string]>([
    ['en', 'Licences'],
    ['sq', 'Licencat'],
    ['sr-Latn', 'Licence'],
    ['sr-Cyrl', 'Лиценце'],
  ])('leads in %s to what the site is made of', async (locale, name) => {
    await renderWithFacts(<Footnote />, { locale });
    expect(screen.getByRole('link', { name })).toHaveAttribute('href', new URL('licences/', document.baseURI).href);
  });

  it.each<[Locale, RegExp]>([
    ['sq', /përkthim/i],
    ['sr-Latn', /Naš prevod/],
    ['sr-Cyrl', /Наш превод/],
  ])('is said to be our translation in %s', async (locale, words) => {
    await renderWithFacts(<Footnote />, { locale });
    expect(screen.getByRole('contentinfo')).toHaveTextContent(words);
  });

  it('is the agreed text itself in English', async () => {
    await renderWithFacts(<Footnote />);
    expect(screen.getByRole('contentinfo')).not.toHaveTextContent(/translation/i);
    expect(screen.getByRole('contentinfo')).toHaveTextContent(
      'This designation is without prejudice to positions on status, and is in line with UNSCR 1244/1999 and the ICJ Opinion on the Kosovo declaration of independence.',
    );
  });
});
