import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderWithFacts } from '../../test/render.tsx';
import { locales } from '../facts/types.ts';
import { readChoices } from '../state/store.ts';
import { Masthead } from './Masthead.tsx';

describe('the masthead', () => {
  it.each([
    ['en', 'Six Crossings', ['Map', 'Table']],
    ['sq', 'Gjashtë pikat e kalimit', ['Harta', 'Tabela']],
    ['sr-Cyrl', 'Шест прелаза', ['Карта', 'Табела']],
    ['sr-Latn', 'Šest prelaza', ['Karta', 'Tabela']],
  ] as const)(
    'has in %s the name of the map as the heading of the page, and both views',
    async (locale, title, views) => {
      await renderWithFacts(<Masthead />, { locale });
      expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(title);
      expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual(views);
      expect(screen.getAllByRole('combobox')).toHaveLength(2);
      for (const select of screen.getAllByRole('combobox')) expect(select).toHaveAccessibleName();
    },
  );

  it('changes between map and table', async () => {
    const { user } = await renderWithFacts(<Masthead />);
    const pressed = () => screen.getAllByRole('button', { pressed: true }).map(({ textContent }) => textContent);
    expect(pressed()).toEqual(['Map']);
    await user.click(screen.getByRole('button', { name: 'Table' }));
    expect(readChoices().view).toBe('table');
    expect(pressed()).toEqual(['Table']);
    await user.click(screen.getByRole('button', { name: 'Map' }));
    expect(readChoices().view).toBe('map');
  });

  it('offers each language by its own name, in itself', async () => {
    const { user } = await renderWithFacts(<Masthead />);
    const select = screen.getByRole('combobox', { name: 'Language' });
    expect(select).toHaveValue('en');
    const options = within(select).getAllByRole('option');
    expect(options.map(({ textContent }) => textContent)).toEqual([
      'English',
      'shqip',
      'srpski (latinica)',
      'српски (ћирилица)',
    ]);
    expect(options.map((option) => option.getAttribute('lang'))).toEqual([...locales]);
    await user.selectOptions(select, 'shqip');
    expect(readChoices().lang).toBe('sq');
  });

  it('offers the colours', async () => {
    const { user } = await renderWithFacts(<Masthead />);
    const select = screen.getByRole('combobox', { name: 'Colours' });
    expect(select).toHaveValue('auto');
    await user.selectOptions(select, 'High contrast');
    expect(readChoices().theme).toBe('contrast');
    expect(select).toHaveValue('contrast');
  });
});
