import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderWithFacts } from '../../test/render.tsx';
import { type Locale, locales } from '../facts/types.ts';
import { AboutLinks } from './AboutLinks.tsx';

const addressOf = (path: string) => new URL(path, document.baseURI).href;

describe('the links about the map', () => {
  it.each(locales)('lead in %s to the pages of text in that language, and to the licences', async (locale) => {
    await renderWithFacts(<AboutLinks />, { locale });
    expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual(
      [
        `${locale}/about/accessibility/`,
        `${locale}/about/method/`,
        `${locale}/about/terms/`,
        `${locale}/about/attribution/`,
        `${locale}/embedding/`,
        'licences/',
      ].map(addressOf),
    );
  });

  it.each<[Locale, string]>([
    ['en', 'Accessibility'],
    ['sq', 'Qasshmëria'],
    ['sr-Latn', 'Pristupačnost'],
    ['sr-Cyrl', 'Приступачност'],
  ])('are told in %s', async (locale, name) => {
    await renderWithFacts(<AboutLinks />, { locale });
    expect(screen.getByRole('link', { name })).not.toHaveAttribute('target');
  });

  it('leave the frame alone that the map stands in', async () => {
    await renderWithFacts(<AboutLinks />, { choices: { mode: 'embed' } });
    for (const link of screen.getAllByRole('link')) expect(link).toHaveAttribute('target', '_blank');
  });
});
