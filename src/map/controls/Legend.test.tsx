import { act, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderWithFacts } from '../../../test/render.tsx';
import type { Locale } from '../../facts/types.ts';
import { actions, useHiddenStatuses } from '../../state/store.ts';
import { AgencyNote } from './AgencyNote.tsx';
import { Legend } from './Legend.tsx';

const Hidden = () => <output>{useHiddenStatuses().join(' ')}</output>;
const boxes = () => screen.getAllByRole('checkbox');
const entries = () =>
  within(screen.getByRole('list'))
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);

describe('the legend', () => {
  it.each([
    ['2012-11-01', [6, 0, 0, 0, 0]],
    ['2012-12-15', [4, 2, 0, 0, 0]],
    ['2013-06-01', [0, 6, 0, 0, 0]],
    ['2020-10-31', [0, 3, 2, 1, 0]],
    ['2026-11-01', [0, 3, 1, 2, 0]],
  ])('counts the crossings of each status on %s', async (date, expected) => {
    const { container } = await renderWithFacts(<Legend zoom={8} isOpen />, { choices: { date } });
    const counts = [...container.querySelectorAll('.legend-count')].map(({ textContent }) => Number(textContent));
    expect(counts).toEqual(expected);
  });

  it.each<[Locale, string, RegExp, string]>([
    ['en', 'Status on 15 December 2012: show', /^Completed 0 ?the permanent facility is finished$/, 'town or village'],
    ['sr-Cyrl', 'Статус на дан 15. децембра 2012. Прикажи:', /^Завршен\p{L}* 0 ?стални објекат/u, 'град или село'],
  ])(
    'names in %s the day, each status with count and meaning, and the other marks',
    async (locale, filter, completed, town) => {
      await renderWithFacts(<Legend zoom={8} isOpen />, { locale, choices: { date: '2012-12-15' } });
      const group = within(screen.getByRole('group', { name: filter }));
      expect(group.getAllByRole('checkbox')).toHaveLength(5);
      expect(group.getByRole('checkbox', { name: completed })).toBeChecked();
      expect(entries()).toContain(town);
    },
  );

  it('filters by status, with the mouse and with the keyboard, and back', async () => {
    const { user } = await renderWithFacts(
      <>
        <Legend zoom={8} isOpen />
        <Hidden />
      </>,
    );
    for (const box of boxes()) expect(box).toBeChecked();
    const interim = screen.getByRole('checkbox', { name: /^Interim 3/ });
    await user.click(interim);
    expect(interim).not.toBeChecked();
    expect(screen.getByRole('status')).toHaveTextContent(/^interim$/);
    screen.getByRole('checkbox', { name: /^Completed 2/ }).focus();
    await user.keyboard(' ');
    expect(screen.getByRole('status')).toHaveTextContent(/^interim completed$/);
    await user.click(interim);
    expect(interim).toBeChecked();
    expect(screen.getByRole('status')).toHaveTextContent(/^completed$/);
  });

  it.each([
    [8, true, false],
    [9.95, false, false],
    [11, false, true],
  ])('at zoom %d explains what is on the map then', async (zoom, hasRoads, hasRadius) => {
    await renderWithFacts(<Legend zoom={zoom} isOpen />);
    expect(entries().includes('main road, schematic')).toBe(hasRoads);
    expect(entries().includes('river or lake, schematic')).toBe(hasRoads);
    expect(entries().includes('the post lies within this circle')).toBe(hasRadius);
    expect(entries()[2]).toBe('border/boundary line, ± 0.3 km; its depiction implies no position on status');
  });

  it('says what the line does not mean', async () => {
    const { facts } = await renderWithFacts(<Legend zoom={8} isOpen />);
    expect(screen.getByText(facts.dataset.disclaimer)).toBeVisible();
  });

  it.each([true, false])('is open: %s, and opens and closes', async (isOpen) => {
    const { container, user } = await renderWithFacts(<Legend zoom={8} isOpen={isOpen} />);
    const details = container.querySelector('details');
    expect(details?.open).toBe(isOpen);
    await user.click(screen.getByText('Legend'));
    expect(details?.open).toBe(!isOpen);
  });
});

describe('the note on an agency', () => {
  it.each<[Locale]>([['en'], ['sr-Cyrl']])(
    'names in %s the agency that the rings stand for, and lets it go',
    async (locale) => {
      const { facts, user, container } = await renderWithFacts(<AgencyNote />, { locale });
      expect(container).toBeEmptyDOMElement();
      for (const { id, name } of facts.agencies) {
        act(() => actions.agencyChosen(id));
        expect(container).toHaveTextContent(name);
      }
      await user.click(screen.getByRole('button'));
      expect(container).toBeEmptyDOMElement();
    },
  );
});
