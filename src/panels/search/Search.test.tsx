import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderWithFacts } from '../../../test/render.tsx';
import { onStateChange, readChoices, useChosenPlace } from '../../state/store.ts';
import { NearestCrossings } from './NearestCrossings.tsx';
import { Search } from './Search.tsx';

const field = (name = 'Find a crossing, place or event') => screen.getByRole('combobox', { name });
const activeOption = () => document.getElementById(field().getAttribute('aria-activedescendant') ?? '');

function ChosenPlace() {
  return <output aria-label="chosen">{JSON.stringify(useChosenPlace())}</output>;
}

describe('the search', () => {
  it('shows what it finds in named groups, and says how many', async () => {
    const { user } = await renderWithFacts(<Search />);
    expect(field()).toHaveAttribute('aria-expanded', 'false');
    await user.type(field(), 'mucibaba');
    const crossings = within(await screen.findByRole('group', { name: 'Crossings' }));
    expect(crossings.getByRole('option', { name: /^Mučibaba ?\/ ?Muçibabë .*Preševo/ })).toBeVisible();
    expect(await screen.findByRole('group', { name: 'Places' })).toBeVisible();
    expect(field()).toHaveAttribute('aria-expanded', 'true');
    expect(field()).toHaveAttribute('aria-controls', screen.getByRole('listbox').id);
    const count = screen.getAllByRole('option').length;
    expect(screen.getByRole('status')).toHaveTextContent(`${count} results`);
  });

  it('selects the crossing that Enter takes, and is empty again', async () => {
    const { user } = await renderWithFacts(<Search />);
    await user.type(field(), 'Брњак{Enter}');
    expect(readChoices().crossing).toBe('brnjak');
    expect(field()).toHaveValue('');
    expect(field()).toHaveFocus();
    expect(screen.queryByRole('listbox')).toBeNull();
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
  });

  it('goes through what it found with the arrows, and round', async () => {
    const { user } = await renderWithFacts(<Search />);
    await user.type(field(), 'm');
    await screen.findByRole('group', { name: 'Places' });
    const options = screen.getAllByRole('option');
    expect(activeOption()).toBe(options[0]);
    await user.keyboard('{ArrowDown}');
    expect(activeOption()).toBe(options[1]);
    expect(options[1]).toHaveAttribute('aria-selected', 'true');
    expect(options[0]).toHaveAttribute('aria-selected', 'false');
    await user.keyboard('{ArrowUp}{ArrowUp}');
    expect(activeOption()).toBe(options.at(-1));
    await user.keyboard('{ArrowDown}');
    expect(activeOption()).toBe(options[0]);
  });

  it('has active what fits best, be it further down', async () => {
    const { user } = await renderWithFacts(<Search />);
    await user.type(field(), 'prishtina');
    await screen.findByRole('group', { name: 'Places' });
    expect(screen.getAllByRole('option')[0]).toHaveTextContent('Mutivode');
    expect(activeOption()).toHaveTextContent(/^Prishtinë/);
    await user.keyboard('{ArrowUp}{Enter}');
    expect(readChoices().crossing).toBe('mutivode');
  });

  it('closes and is emptied by Escape, which goes no further', async () => {
    const pressed: string[] = [];
    const { user } = await renderWithFacts(<Search />);
    const listen = (event: KeyboardEvent) => pressed.push(event.key);
    document.addEventListener('keydown', listen);
    await user.type(field(), 'm{Escape}');
    document.removeEventListener('keydown', listen);
    expect(pressed).toEqual(['m']);
    expect(field()).toHaveValue('');
    expect(screen.queryByRole('listbox')).toBeNull();
  });

  it('closes when one leaves it', async () => {
    const { user } = await renderWithFacts(<Search />);
    await user.type(field(), 'm');
    await user.tab();
    expect(screen.queryByRole('listbox')).toBeNull();
  });

  it('says that there is nothing', async () => {
    const { user } = await renderWithFacts(<Search />);
    await user.type(field(), 'Oslo');
    expect(screen.getByRole('status')).toHaveTextContent('Nothing found for “Oslo”.');
    expect(screen.getAllByText('Nothing found for “Oslo”.')).toHaveLength(2);
    expect(field()).toHaveAttribute('aria-expanded', 'false');
    await user.keyboard('{Enter}{ArrowDown}');
    expect(readChoices().crossing).toBeNull();
  });

  it('takes the place one clicks, from which distances are then told', async () => {
    const { user } = await renderWithFacts(
      <>
        <Search />
        <NearestCrossings />
        <ChosenPlace />
      </>,
    );
    await user.type(field(), 'djakovica');
    await user.click(await screen.findByRole('option', { name: /^Đakovica ?\/ ?Gjakovë$/ }));
    expect(JSON.parse(screen.getByLabelText('chosen').textContent)).toMatchObject({
      names: { sq: 'Gjakovë', sr: 'Đakovica' },
    });
    expect(screen.getByRole('region', { name: 'From Đakovica / Gjakovë, in a straight line' })).toBeVisible();
  });
});

describe('an event that is found', () => {
  it('opens the timeline on its date, at its only crossing', async () => {
    const { user, facts } = await renderWithFacts(<Search />);
    const event = facts.events.find(({ date, crossings }) => date === '2018-10' && crossings.length === 1);
    const changes: unknown[] = [];
    const stop = onStateChange(() => changes.push(readChoices().panel));
    await user.type(field(), event?.title ?? '');
    await user.click(await screen.findByRole('option', { name: `October 2018 ${event?.title}` }));
    stop();
    expect(readChoices()).toMatchObject({ panel: 'timeline', date: '2018-10', crossing: event?.crossings[0] });
    expect(changes.at(-1)).toBe('timeline');
  });

  it('keeps the date where the record does not reach it', async () => {
    const { user } = await renderWithFacts(<Search />, { choices: { date: '2015' } });
    await user.type(field(), 'military technical agreement{Enter}');
    expect(readChoices()).toMatchObject({ panel: 'timeline', date: '2015', crossing: null });
  });
});

describe('the search in Serbian', () => {
  it('finds with Latin letters what stands in Cyrillic', async () => {
    const { user } = await renderWithFacts(<Search />, { locale: 'sr-Cyrl' });
    await user.type(field('Пронађи прелаз, место или догађај'), 'kursumlija');
    const places = await screen.findByRole('group', { name: 'Места' });
    expect(within(places).getByRole('option', { name: /^Куршумлија ?\/ ?Kurshumli$/ })).toBeVisible();
    expect(within(screen.getByRole('group', { name: 'Прелази' })).getByRole('option')).toHaveTextContent('Мердаре');
    await user.keyboard(' осло');
    expect(screen.getByRole('status')).toHaveTextContent('Ништа није пронађено за „kursumlija осло”.');
  });
});
