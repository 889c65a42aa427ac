import { act, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderWithFacts } from '../../test/render.tsx';
import type { Locale } from '../facts/types.ts';
import { actions, readChoices, usePointedCrossing } from '../state/store.ts';
import { CrossingList } from './CrossingList.tsx';

const Pointed = () => <output>{usePointedCrossing()}</output>;
const entries = () => within(screen.getByRole('navigation')).getAllByRole('button');
const entry = (id: string) => {
  const found = entries().find(({ dataset }) => dataset.crossing === id);
  if (!found) throw new Error(`no entry for ${id}`);
  return found;
};

describe('the list of crossings', () => {
  it.each([
    ['2012-11-01', ['agreed', 'agreed', 'agreed', 'agreed', 'agreed', 'agreed']],
    ['2012-12-15', ['interim', 'interim', 'agreed', 'agreed', 'agreed', 'agreed']],
    ['2026-11-01', ['interim', 'completed', 'completed', 'building', 'interim', 'interim']],
  ])('has the six in the order of the agreement, with their statuses of %s', async (date, statuses) => {
    await renderWithFacts(<CrossingList />, { choices: { date } });
    expect(entries().map(({ dataset }) => dataset.crossing)).toEqual([
      'jarinje',
      'merdare',
      'mutivode',
      'brnjak',
      'bela-zemlja',
      'mucibaba',
    ]);
    expect(entries().map(({ dataset }) => dataset.status)).toEqual(statuses);
  });

  it.each<[Locale, string, RegExp]>([
    ['en', 'The six crossings', /^Merdare ?\/ ?Merdarë ?Completed ?since Oct 2020$/],
    ['sq', 'Gjashtë pikat e kalimit', /^Merdarë ?\/ ?Merdare ?E përfunduar ?që nga tet 2020$/],
    ['sr-Latn', 'Šest prelaza', /^Merdare ?\/ ?Merdarë ?Završeno ?od okt 2020\.$/],
    ['sr-Cyrl', 'Шест прелаза', /^Мердаре ?\/ ?Merdarë ?Завршено ?од окт 2020\.$/],
  ])('says in %s names, status and since when', async (locale, name, merdare) => {
    await renderWithFacts(<CrossingList />, { locale });
    expect(screen.getByRole('navigation', { name })).toBeVisible();
    expect(entry('merdare')).toHaveAccessibleName(merdare);
    expect(within(entry('merdare')).getByText('Merdarë')).toHaveAttribute('lang', 'sq');
    expect(entry('merdare').querySelector('time')).toHaveAttribute('datetime', '2020-10');
  });

  it.each<[Locale, RegExp]>([
    ['en', /Being built ?last reported Aug 2018$/],
    ['sq', /raportuar së fundi: gush 2018$/],
    ['sr-Cyrl', /последњи извештај: авг 2018\.$/],
  ])('says in %s that nothing has been heard of the works at Brnjak since', async (locale, status) => {
    await renderWithFacts(<CrossingList />, { locale });
    expect(entry('brnjak')).toHaveAccessibleName(status);
    expect(entry('brnjak').querySelector('time')).toHaveAttribute('datetime', '2018-08');
  });

  it('selects with a press, and clears with another', async () => {
    const { user } = await renderWithFacts(<CrossingList />);
    await user.click(entry('brnjak'));
    expect(readChoices().crossing).toBe('brnjak');
    expect(entries().filter((button) => button.getAttribute('aria-pressed') === 'true')).toEqual([entry('brnjak')]);
    await user.click(entry('mucibaba'));
    expect(readChoices().crossing).toBe('mucibaba');
    await user.click(entry('mucibaba'));
    expect(readChoices().crossing).toBeNull();
    expect(screen.queryByRole('button', { pressed: true })).toBeNull();
  });

  it('selects with the keyboard', async () => {
    const { user } = await renderWithFacts(<CrossingList />);
    await user.tab();
    await user.tab();
    await user.keyboard('{Enter}');
    expect(readChoices().crossing).toBe('merdare');
  });

  it('points at the crossing under pointer or focus, and shows what is pointed at elsewhere', async () => {
    const { user } = await renderWithFacts(
      <>
        <CrossingList />
        <Pointed />
      </>,
    );
    const pointed = () => screen.getByRole('status').textContent;
    await user.hover(entry('brnjak'));
    expect(pointed()).toBe('brnjak');
    await user.unhover(entry('brnjak'));
    expect(pointed()).toBe('');
    await user.tab();
    expect(pointed()).toBe('jarinje');
    act(() => actions.crossingPointedAt('mutivode'));
    expect(entries().filter(({ classList }) => classList.contains('is-pointed'))).toEqual([entry('mutivode')]);
  });

  it.each<[Locale, string]>([
    ['en', 'Closed'],
    ['sr-Cyrl', 'Затворен'],
  ])('says in %s where a crossing is closed that day', async (locale, closed) => {
    const { container } = await renderWithFacts(<CrossingList />, { locale, choices: { date: '2022-12-28' } });
    for (const id of ['jarinje', 'merdare', 'brnjak']) expect(entry(id)).toHaveTextContent(new RegExp(closed));
    for (const id of ['mutivode', 'bela-zemlja', 'mucibaba'])
      expect(entry(id)).not.toHaveTextContent(new RegExp(closed));
    expect(container.querySelectorAll('path[d="M-12.5 0H12.5"]')).toHaveLength(6);
  });

  it('says nothing of a closure on the day after', async () => {
    await renderWithFacts(<CrossingList />, { choices: { date: '2022-12-30' } });
    for (const button of entries()) expect(button).not.toHaveTextContent('Closed');
  });
});
