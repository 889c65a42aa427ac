import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderWithFacts } from '../../test/render.tsx';
import type { Locale } from '../facts/types.ts';
import { PanelHeading } from './PanelHeading.tsx';

const spaced = (text: string | null | undefined) => text?.replaceAll('\u00a0', ' ');

describe('the heading of the panel', () => {
  it.each<[Locale, string | null, string, string]>([
    ['en', null, 'The agreement', 'Brussels, 2 December 2011'],
    ['sr-Cyrl', null, 'Споразум', 'Брисел, 2. децембар 2011.'],
    ['en', 'bela-zemlja', 'Bela Zemlja / Dheu i Bardhë', 'Bujanoc / Bujanovac – Ranillug / Ranilug'],
    ['sr-Cyrl', 'bela-zemlja', 'Бела Земља / Dheu i Bardhë', 'Бујановац / Bujanoc – Ранилуг / Ranillug'],
    ['sq', 'bela-zemlja', 'Dheu i Bardhë / Bela Zemlja', 'Bujanoc / Bujanovac – Ranillug / Ranilug'],
  ])('in %s with %s says what it is about: %s', async (locale, crossing, heading, place) => {
    const { container } = await renderWithFacts(<PanelHeading />, { locale, choices: { crossing } });
    expect(spaced(screen.getByRole('heading', { level: 2 }).textContent)).toBe(heading);
    expect(spaced(container.querySelector('.panel-place')?.textContent)).toBe(place);
  });

  it('clears the selection', async () => {
    const { user } = await renderWithFacts(<PanelHeading />, { choices: { crossing: 'merdare' } });
    await user.click(screen.getByRole('button', { name: 'Close: show all six' }));
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('The agreement');
    expect(screen.queryByRole('button')).toBeNull();
  });
});
