import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderWithFacts } from '../../test/render.tsx';
import { loadFacts } from '../facts/load.ts';
import type { Locale } from '../facts/types.ts';
import { Headline } from './Headline.tsx';

describe('the headline', () => {
  it.each<[Locale, string | null, string]>([
    ['en', '2012-11-01', '0 of 6 permanent facilities completed'],
    ['en', '2018-01-01', '0 of 6 permanent facilities completed'],
    ['en', '2020-10-30', '0 of 6 permanent facilities completed'],
    ['en', '2020-10-31', '1 of 6 permanent facilities completed'],
    ['en', null, '2 of 6 permanent facilities completed'],
    ['sq', null, '2 nga 6'],
    ['sr-Cyrl', '2012-11-01', 'Завршено 0 од 6 сталних објеката'],
    ['sr-Cyrl', '2020-10-31', 'Завршен 1 од 6 сталних објеката'],
    ['sr-Cyrl', null, 'Завршена 2 од 6 сталних објеката'],
    ['sr-Latn', null, 'Završena 2 od 6 stalnih objekata'],
  ])('is derived from the facts: in %s on %s “%s”', async (locale, date, figure) => {
    const { container } = await renderWithFacts(<Headline />, { locale, choices: { date } });
    expect(container.querySelector('.headline-figure')?.textContent).toContain(figure);
  });

  it('counts what the facts say, not what is known', async () => {
    const facts = await loadFacts('en');
    const done = {
      ...facts,
      crossings: facts.crossings
        .slice(0, 5)
        .map((crossing) => ({ ...crossing, status: facts.crossings[1]?.status ?? [] })),
    };
    const { container } = await renderWithFacts(<Headline />, { facts: done });
    expect(container).toHaveTextContent('5 of 5 permanent facilities completed');
  });

  it('leads from every Kosovo* to the footnote, and says as of when', async () => {
    const { container } = await renderWithFacts(<Headline />);
    expect(screen.getByRole('link', { name: 'footnote on the name' })).toHaveAttribute('href', '#footnote-status');
    expect(container).toHaveTextContent(/Data as of \d+ \w+ 20\d\d\.$/);
  });
});
